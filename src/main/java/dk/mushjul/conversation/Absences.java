package dk.mushjul.conversation;

import dk.mushjul.organisation.Directory;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sees from the dates alone what must wait for a return, and what need not any more. */
@Component
public class Absences {

  private final Conversations conversations;
  private final Directory directory;
  private final Wheels wheels;
  private final Clock clock;

  Absences(Conversations conversations, Directory directory, Wheels wheels, Clock clock) {
    this.conversations = conversations;
    this.directory = directory;
    this.wheels = wheels;
    this.clock = clock;
  }

  /** What is under way with somebody who is away today. */
  public List<Conversation> begun() {
    return begunAmong(away());
  }

  /** What is under way with this person, if away today. */
  public List<Conversation> begun(String employee) {
    return away(employee) ? begunAmong(List.of(employee)) : List.of();
  }

  private List<Conversation> begunAmong(Collection<String> people) {
    return conversations.underWayWith(people).stream()
        .filter(conversation -> !conversation.isWaitingForReturn())
        .toList();
  }

  /** What waits for somebody who is here today. */
  public List<Conversation> over() {
    var away = away();
    return waiting().stream()
        .filter(conversation -> !away.contains(conversation.parties().employee()))
        .toList();
  }

  /** What waits for this person, if here today. */
  public List<Conversation> over(String employee) {
    return away(employee)
        ? List.of()
        : waiting().stream()
            .filter(conversation -> conversation.parties().employee().equals(employee))
            .toList();
  }

  /** What a closed wheel could not wait for goes on only until the next one has begun. */
  private List<Conversation> waiting() {
    var newest = wheels.newest().map(Wheel::id).orElse("");
    return conversations.waitingForReturn().stream()
        .filter(one -> !one.wasAwayAtTheEnd() || one.parties().wheelId().equals(newest))
        .filter(one -> works(one.parties().employee()))
        .toList();
  }

  private boolean works(String employee) {
    return directory.employee(employee).filter(person -> person.works()).isPresent();
  }

  private Set<String> away() {
    return directory.awayOn(today());
  }

  private boolean away(String employee) {
    return directory.awayOn(employee, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
