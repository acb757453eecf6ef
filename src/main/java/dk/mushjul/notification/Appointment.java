package dk.mushjul.notification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An entry for the recipient's calendar. Calendars are shared, so the title says no more than
 * "MUS".
 *
 * @param uid the same for every change of the same appointment
 * @param place may be null
 * @param cancelled the entry is to disappear
 */
public record Appointment(
    String uid,
    LocalDate on,
    LocalTime from,
    int minutes,
    String place,
    String title,
    boolean cancelled) {

  public Appointment {
    requireNonNull(uid, "uid");
    requireNonNull(on, "on");
    requireNonNull(from, "from");
    requireNonNull(title, "title");
    if (minutes <= 0) {
      throw new IllegalArgumentException("An appointment takes " + minutes + " minutes");
    }
  }
}
