package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.SubjectFacts;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a conversation is remembered by: where it counts, the day that was suggested, and where its
 * course begins again.
 */
@Component
class ConversationFacts implements SubjectFacts {

  private static final Map<String, Function<Conversation, String>> FACTS =
      Map.of(
          ConversationModel.WHEEL_ID, conversation -> conversation.parties().wheelId(),
          ConversationModel.UNIT_ID, conversation -> conversation.parties().unitId(),
          ConversationModel.SUGGESTED_ON, conversation -> conversation.suggestedOn().toString(),
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

  static Map<String, String> of(Conversation conversation) {
    return FACTS.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().apply(conversation)));
  }
}
