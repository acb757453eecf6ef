package dk.mushjul.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.parser.HistoryExecutionListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes no history of gateways and of the beginnings of embedded subprocesses: nobody looks for
 * them, and they were more than half of the history rows of a conversation that is called.
 */
final class LeanHistory extends AbstractBpmnParseListener {

  @Override
  public void parseExclusiveGateway(Element gateway, ScopeImpl scope, ActivityImpl activity) {
    forget(activity);
  }

  @Override
  public void parseParallelGateway(Element gateway, ScopeImpl scope, ActivityImpl activity) {
    forget(activity);
  }

  @Override
  public void parseEventBasedGateway(Element gateway, ScopeImpl scope, ActivityImpl activity) {
    forget(activity);
  }

  @Override
  public void parseStartEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
    var embedded = !(scope instanceof ProcessDefinitionImpl);
    if (embedded && event.elements().stream().noneMatch(LeanHistory::isDefinition)) {
      forget(activity);
    }
  }

  private static boolean isDefinition(Element child) {
    return child.getTagName().endsWith("EventDefinition");
  }

  private static void forget(ActivityImpl activity) {
    forget(activity.getListeners());
    forget(activity.getBuiltInListeners());
  }

  private static void forget(
      Map<String, List<DelegateListener<? extends BaseDelegateExecution>>> listeners) {
    listeners.values().forEach(of -> of.removeIf(HistoryExecutionListener.class::isInstance));
  }
}
