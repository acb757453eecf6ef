package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.PreparedBy;
import dk.mushjul.engine.Unguarded;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Tells the process that a talk is on another day. */
@Component
class NewDay {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final ConversationProcess process;
  private final Conversations conversations;
  private final OpenSteps steps;
  private final Unguarded engine;

  NewDay(
      RuntimeService runtime,
      HistoryService history,
      ConversationProcess process,
      Conversations conversations,
      OpenSteps steps,
      Unguarded engine) {
    this.runtime = runtime;
    this.history = history;
    this.process = process;
    this.conversations = conversations;
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
          if (hadCome(conversation)) {
            waitAgain(conversation);
          }
        });
  }

  /** Whether the day that was set has come, so that the talk can be reported as held. */
  boolean hadCome(Conversation conversation) {
    return steps.of(conversation.processInstanceId(), ConversationModel.HOLDS).isPresent();
  }

  private void waitAgain(Conversation conversation) {
    conversation.prepareOn(unprepared(conversation.processInstanceId()));
    conversations.save(conversation);
    process.newDay(conversation.parties().id());
  }

  private Set<PreparedBy> unprepared(String instance) {
    var unprepared = EnumSet.noneOf(PreparedBy.class);
    if (wasInterrupted(instance, ConversationModel.EMPLOYEE_PREPARES)) {
      unprepared.add(PreparedBy.EMPLOYEE);
    }
    if (wasInterrupted(instance, ConversationModel.MANAGER_PREPARES)) {
      unprepared.add(PreparedBy.MANAGER);
    }
    return unprepared;
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
