package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.Unguarded;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Tells the process that a talk is on another day. */
@Component
class NewDay {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final OpenSteps steps;
  private final Unguarded engine;

  NewDay(RuntimeService runtime, HistoryService history, OpenSteps steps, Unguarded engine) {
    this.runtime = runtime;
    this.history = history;
    this.steps = steps;
    this.engine = engine;
  }

  /** Waits for the new day; who had not prepared when the old day came may do so again. */
  void set(Conversation conversation) {
    var instance = conversation.processInstanceId();
    engine.run(
        () -> {
          runtime.setVariable(
              instance,
              ConversationModel.CONVERSATION_ON,
              conversation.appointed().on().toString());
          if (steps.of(instance, ConversationModel.HOLDS).isPresent()) {
            waitAgain(instance);
          }
        });
  }

  private void waitAgain(String instance) {
    var back =
        runtime
            .createProcessInstanceModification(instance)
            .cancelAllForActivity(ConversationModel.HOLDS);
    for (var element : goesOn(instance)) {
      back = back.startBeforeActivity(element);
    }
    back.execute();
  }

  private List<String> goesOn(String instance) {
    var unprepared =
        Stream.of(ConversationModel.EMPLOYEE_PREPARES, ConversationModel.MANAGER_PREPARES)
            .filter(element -> wasInterrupted(instance, element))
            .toList();
    return unprepared.isEmpty() ? List.of(ConversationModel.WAITS_FOR_THE_DAY) : unprepared;
  }

  private boolean wasInterrupted(String instance, String element) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId(element)
        .list()
        .stream()
        .max(Comparator.comparing(HistoricActivityInstance::getStartTime))
        .map(HistoricActivityInstance::isCanceled)
        .orElse(false);
  }
}
