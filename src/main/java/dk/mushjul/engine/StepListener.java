package dk.mushjul.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every user task of every deployed model its gate, due date and notice, and every process
 * its gate for starting, so that a new step needs no Java.
 */
@Component
class StepListener extends AbstractBpmnParseListener {

  private final ObjectProvider<StepGate> gate;
  private final ObjectProvider<StartGate> startGate;
  private final ObjectProvider<StepOpened> opened;
  private final ObjectProvider<StepEnded> ended;
  private final ObjectProvider<Parties> parties;

  StepListener(
      ObjectProvider<StepGate> gate,
      ObjectProvider<StartGate> startGate,
      ObjectProvider<StepOpened> opened,
      ObjectProvider<StepEnded> ended,
      ObjectProvider<Parties> parties) {
    this.gate = gate;
    this.startGate = startGate;
    this.opened = opened;
    this.ended = ended;
    this.parties = parties;
  }

  @Override
  public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
    var definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    var form =
        new GatedForm(
            formRef(userTask), StepRole.of(userTask), gate, definition.getTaskFormHandler());
    definition.setTaskFormHandler(form);
    if (definition.getAssigneeExpression() != null && form.role().person() != null) {
      definition.setAssigneeExpression(
          new ActingAssignee(definition.getAssigneeExpression(), form.role(), parties));
    }
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE, task -> opened.getObject().notify(task, form.role()));
    definition.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE, task -> gate.getObject().confirmHandedIn(task.getId()));
    for (var end : List.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE)) {
      definition.addBuiltInTaskListener(end, task -> ended.getObject().notify(task));
    }
  }

  @Override
  public void parseProcess(Element process, ProcessDefinitionEntity definition) {
    definition.setStartFormHandler(
        new GatedStart(definition.getKey(), startGate, definition.getStartFormHandler()));
  }

  static String formRef(Element element) {
    return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
  }
}
