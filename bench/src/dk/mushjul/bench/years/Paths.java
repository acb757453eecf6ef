package dk.mushjul.bench.years;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;

/** Notes every flow that an instance takes. */
@Order(100)
final class Paths extends AbstractCamundaConfiguration {

  private static final String A_SECOND_BATCH = "takes more than fifty people in one unit";
  private static final Map<String, String> OUT_OF_REACH =
      Map.of(
          "unitRound/flow_moreToStart",
          A_SECOND_BATCH,
          "unitRound/flow_nextBatchToStartConversationsJoin",
          A_SECOND_BATCH,
          "reminders/flow_moreToRemind",
          "takes more than 500 tasks",
          "reminders/flow_moreToForget",
          "takes 500 things to delete on one day");

  private Consumer<String> taken = path -> {};

  void tell(Consumer<String> listener) {
    taken = listener;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.getCustomPostBPMNParseListeners().add(new Noting());
  }

  /** Why a path cannot be taken by thirty people; null when it can. */
  static String outOfReach(String path) {
    return OUT_OF_REACH.get(path);
  }

  /** Every flow of every model. */
  static SortedSet<String> all() {
    var paths = new TreeSet<String>();
    try (var files = Files.list(Path.of("processes"))) {
      files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .forEach(file -> paths.addAll(of(file).keySet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths;
  }

  private static Map<String, SequenceFlow> of(Path file) {
    var model = Bpmn.readModelFromFile(file.toFile());
    var process = model.getModelElementsByType(Process.class).iterator().next().getId();
    var flows = new TreeMap<String, SequenceFlow>();
    model
        .getModelElementsByType(SequenceFlow.class)
        .forEach(flow -> flows.put(process + "/" + flow.getId(), flow));
    return flows;
  }

  private final class Noting extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      flow.addListener(ExecutionListener.EVENTNAME_TAKE, noting(scope, flow.getId()));
    }

    /** Behind a gateway that waits for events the engine has no flows: it goes to the event. */
    @Override
    public void parseIntermediateCatchEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
      if (activity.getActivityBehavior() instanceof IntermediateCatchEventActivityBehavior catching
          && catching.isAfterEventBasedGateway()) {
        var flow = event.element("incoming").getText().strip();
        activity.addListener(ExecutionListener.EVENTNAME_END, noting(scope, flow));
      }
    }

    private ExecutionListener noting(ScopeImpl scope, String flow) {
      var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
      return taking -> taken.accept(process + "/" + flow);
    }
  }
}
