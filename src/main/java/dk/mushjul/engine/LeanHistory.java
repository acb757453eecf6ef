package dk.mushjul.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.parser.HistoryExecutionListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes no history of gateways, of embedded subprocesses and of beginnings that nothing triggers:
 * nobody looks for them, and they were nine of the ten rows of a conversation that is called.
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
    if (event.elements().stream().noneMatch(LeanHistory::isDefinition)) {
      forget(activity);
    }
  }

  @Override
  public void parseSubProcess(Element subProcess, ScopeImpl scope, ActivityImpl activity) {
    forget(activity);
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
