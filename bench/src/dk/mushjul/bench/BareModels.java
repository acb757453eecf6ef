package dk.mushjul.bench;

import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;

/** Takes from the bare models' user tasks what Mushjul gives every user task. */
@Order(100)
final class BareModels extends AbstractCamundaConfiguration {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.getCustomPostBPMNParseListeners().add(new Strip());
  }

  private static final List<String> EVENTS =
      List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE);

  private static final class Strip extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
      if (isBare(scope)) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        for (var event : EVENTS) {
          remove(task.getBuiltinTaskListenersForEvent(event));
          remove(task.getAllTaskListenersForEvent(event));
        }
      }
    }

    private static void remove(List<TaskListener> listeners) {
      listeners.removeIf(listener -> listener.getClass().getName().startsWith("dk.mushjul."));
    }

    private static boolean isBare(ScopeImpl scope) {
      return scope.getProcessDefinition() instanceof ProcessDefinitionEntity process
          && process.getKey().equals(BareEngine.TASK);
    }
  }
}
