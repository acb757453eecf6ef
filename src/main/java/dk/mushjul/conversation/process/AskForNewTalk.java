package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.NewTalk;
import dk.mushjul.plan.Plans;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two talk about their plan once more, with the manager's manager if either wishes it. */
@Component
class AskForNewTalk {

  private final Conversations conversations;
  private final ConversationForm form;
  private final Plans plans;
  private final CallConversation calling;
  private final Clock clock;

  AskForNewTalk(
      Conversations conversations,
      ConversationForm form,
      Plans plans,
      CallConversation calling,
      Clock clock) {
    this.conversations = conversations;
    this.form = form;
    this.plans = plans;
    this.calling = calling;
    this.clock = clock;
  }

  void ask(String conversationId) {
    var conversation = conversations.get(conversationId);
    var wished = isWished(draft(conversation)) || isWished(answer(conversation));
    conversation.askForNewTalk(
        calling.suggestion(conversation), new NewTalk(clock.instant(), wished));
    conversations.save(conversation);
  }

  private Optional<Entry> draft(Conversation conversation) {
    return plans.words(conversation.parties().id(), ContentStore.SYSTEM);
  }

  /** Of whoever gave it, who may have stood in for the one that was asked. */
  private Optional<Entry> answer(Conversation conversation) {
    return plans
        .newest(conversation.parties().id())
        .flatMap(plans::answer)
        .flatMap(
            answer ->
                form.written(
                    conversation, ApprovePlanTask.STEM, answer.person(), ContentStore.SYSTEM));
  }

  private static boolean isWished(Optional<Entry> words) {
    return words
        .map(entry -> entry.values().get("withManagersManager"))
        .filter(Boolean.TRUE::equals)
        .isPresent();
  }
}
