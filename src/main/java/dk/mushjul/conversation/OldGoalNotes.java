package dk.mushjul.conversation;

import dk.mushjul.content.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What was noted in a preparation about the goals of earlier plans: to its author all of it, to the
 * other what is about goals that this one may read.
 */
@Component
class OldGoalNotes {

  private final Conversations conversations;
  private final ReadablePlans plans;

  OldGoalNotes(Conversations conversations, ReadablePlans plans) {
    this.conversations = conversations;
    this.plans = plans;
  }

  List<? extends Map<?, ?>> of(Conversation conversation, Entry entry, Reading reading) {
    var noted = noted(entry);
    if (noted.isEmpty() || entry.author().equals(reading.person())) {
      return noted;
    }
    var readable = readable(conversation, reading);
    return noted.stream().filter(row -> readable.test(row.get("goalId"))).toList();
  }

  private static List<? extends Map<?, ?>> noted(Entry entry) {
    return entry.values().get("oldGoals") instanceof List<?> rows
        ? rows.stream()
            .map(row -> (Map<?, ?>) row)
            .filter(row -> !Objects.toString(row.get("oldGoalNote"), "").isBlank())
            .toList()
        : List.of();
  }

  /** Which plan was the last when it was written is not kept, so that any may be meant. */
  private Predicate<Object> readable(Conversation conversation, Reading reading) {
    return conversations.ofEmployee(conversation.parties().employee()).stream()
        .map(earlier -> plans.isReadable(earlier, reading))
        .reduce(id -> false, Predicate::or);
  }
}
