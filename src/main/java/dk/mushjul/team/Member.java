package dk.mushjul.team;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.TimeWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One conversation in its manager's list.
 *
 * @param name of the employee
 * @param day that goes with where it is: of the talk, the last day to pick, the follow-up; or null
 * @param open what waits for whom, the earliest first
 * @param wish another time that the employee asks for, or null
 * @param words what the employee wrote with it, or null
 */
public record Member(
    Conversation conversation,
    String name,
    Where where,
    LocalDate day,
    List<Waiting> open,
    TimeWish wish,
    String words) {

  public String id() {
    return conversation.parties().id();
  }

  public String year() {
    return conversation.parties().wheelId();
  }

  /** What the manager has to do first, or null. */
  public Waiting mine() {
    return of(conversation.parties().manager()).orElse(null);
  }

  /** What the employee has to do first, or null. */
  public Waiting theirs() {
    return of(conversation.parties().employee()).orElse(null);
  }

  private Optional<Waiting> of(String person) {
    return open.stream().filter(task -> person.equals(task.assignee())).findFirst();
  }

  /** What comes next besides finding a time, which its place says: of one's own first; or null. */
  public Waiting next() {
    if (canBePlanned()) {
      return null;
    }
    return mine() != null ? mine() : open.stream().findFirst().orElse(null);
  }

  /** Whose turn it is: {@code me}, {@code employee}, {@code both}, {@code hr} or {@code nobody}. */
  public String turn() {
    if (wish != null || where == Where.ASSIGN) {
      return "me";
    }
    if (where == Where.OFFERED) {
      return "employee";
    }
    if (mine() != null) {
      return theirs() == null ? "me" : "both";
    }
    return theirs() != null ? "employee" : open.isEmpty() ? "nobody" : "hr";
  }

  /** Whether the manager can find a time now. */
  public boolean canBePlanned() {
    return where == Where.PLAN || where == Where.ASSIGN || where == Where.OFFERED;
  }

  /** Whether the employee has something to do. */
  public boolean canBeReminded() {
    return theirs() != null || where == Where.OFFERED;
  }
}
