package dk.mushjul.conversation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody besides the two in a talk: proposed by one of them, taking part once the other says yes.
 *
 * @param sees what may be seen besides time and place: {@code topics}, {@code lastPlan}, {@code
 *     plan}
 * @param state {@code proposed}, {@code agreed} or {@code withdrawn}
 */
public record Participant(
    String id,
    String conversationId,
    String person,
    String proposedBy,
    LocalDate proposedOn,
    Set<String> sees,
    String state) {

  /** What can be named. */
  public static final Set<String> NAMEABLE = Set.of("topics", "lastPlan", "plan");

  /** Whether both have said yes. */
  public boolean isAgreed() {
    return state.equals("agreed");
  }
}
