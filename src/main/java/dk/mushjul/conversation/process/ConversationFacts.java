package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.SubjectFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What a conversation is remembered by: where it counts, the day that was suggested, until when
 * times are on offer, and where its course begins again.
 */
@Component
class ConversationFacts implements SubjectFacts {

  private static final Map<String, Function<Conversation, String>> FACTS =
      Map.of(
          ConversationModel.WHEEL_ID, conversation -> conversation.parties().wheelId(),
          ConversationModel.UNIT_ID, conversation -> conversation.parties().unitId(),
          ConversationModel.SUGGESTED_ON, conversation -> conversation.suggestedOn().toString(),
          ConversationModel.OFFERED_UNTIL,
              conversation -> Objects.toString(conversation.offeredUntil(), null),
          ConversationModel.RESUME_AT, Conversation::resumesAt);

  private final Conversations conversations;

  ConversationFacts(Conversations conversations) {
    this.conversations = conversations;
  }

  @Override
  public String variable() {
    return ConversationModel.CONVERSATION_ID;
  }

  @Override
  public Set<String> names() {
    return FACTS.keySet();
  }

  @Override
  public Map<String, String> of(String id) {
    return conversations.find(id).map(ConversationFacts::of).orElse(Map.of());
  }

  /** All of them, also those that it does not have. */
  static Map<String, String> of(Conversation conversation) {
    var known = new HashMap<String, String>();
    FACTS.forEach((name, fact) -> known.put(name, fact.apply(conversation)));
    return known;
  }
}
