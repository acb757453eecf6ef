package dk.mushjul.conversation;

import java.time.LocalDate;

/**
 * Somebody who is away, or is known to be away later. Why is not known here.
 *
 * @param from the first day away, null where it is open
 * @param to the last day away, null where it is open
 * @param talk what becomes of the conversation of the newest wheel
 * @param talkOn the day before the absence that is set for it, null where there is none
 */
public record AbsentPerson(
    String name, String unit, LocalDate from, LocalDate to, Meanwhile talk, LocalDate talkOn) {

  /** The first day back, null where it is open. */
  public LocalDate back() {
    return to == null ? null : to.plusDays(1);
  }
}
