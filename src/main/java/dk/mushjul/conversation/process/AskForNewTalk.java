package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.NewTalk;
import dk.mushjul.engine.Sectors;
import dk.mushjul.plan.Plans;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two talk about their plan once more, with the manager's manager if either wishes it. */
@Component
class AskForNewTalk {

  private final Conversations conversations;
  private final ConversationForm form;
  private final Plans plans;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  AskForNewTalk(
      Conversations conversations,
      ConversationForm form,
      Plans plans,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.conversations = conversations;
    this.form = form;
    this.plans = plans;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  void ask(String conversationId) {
    var conversation = conversations.get(conversationId);
    var wished = isWished(draft(conversation)) || isWished(answer(conversation));
    conversation.askForNewTalk(suggestion(conversation), new NewTalk(clock.instant(), wished));
    conversations.save(conversation);
  }

  private Optional<Entry> draft(Conversation conversation) {
    return plans.words(conversation.parties().id(), ContentStore.SYSTEM);
  }

  private Optional<Entry> answer(Conversation conversation) {
    return form.written(
        conversation, ApprovePlanTask.STEM, conversation.approver(), ContentStore.SYSTEM);
  }

  private static boolean isWished(Optional<Entry> words) {
    return words
        .map(entry -> entry.values().get("withManagersManager"))
        .filter(Boolean.TRUE::equals)
        .isPresent();
  }

  private LocalDate suggestion(Conversation conversation) {
    var parties = conversation.parties();
    return policy
        .due("conversationSuggestedAgain", sectors.of(parties.wheelId()), parties.unitId())
        .map(due -> policy.dueDate(due, LocalDate.now(clock)))
        .orElseThrow();
  }
}
