package dk.mushjul.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who is away, or is known to be away later. Why is not known here.
 *
 * @param from the first day away, null where it is open
 * @param to the last day away, null where it is open
 * @param talks the conversation of the newest wheel and those of earlier ones that are still open,
 *     the newest first; none before the first wheel
 */
public record AbsentPerson(
    String name, String unit, LocalDate from, LocalDate to, List<Talk> talks) {

  /**
   * A conversation of this person.
   *
   * @param year its wheel
   * @param becomes what becomes of it because of the absence
   * @param on the day before the absence that is set for it, null where there is none
   */
  public record Talk(String year, Meanwhile becomes, LocalDate on) {}

  /** With what becomes of other conversations after those. */
  AbsentPerson with(List<Talk> others) {
    var all = Stream.concat(talks.stream(), others.stream()).toList();
    return new AbsentPerson(name, unit, from, to, all);
  }

  /** The first day back, null where it is open. */
  public LocalDate back() {
    return to == null ? null : to.plusDays(1);
  }
}
