package dk.mushjul.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A notice on its way to become a mail.
 *
 * @param messageId the same over every attempt
 * @param items what a daily mail carries, empty for all others
 * @param at when the notice was written
 * @param sequence how often the recipient's calendar was told about the appointment before
 */
public record Outgoing(
    long id,
    String messageId,
    NoticeKind kind,
    Addressee to,
    Map<String, String> facts,
    List<Item> items,
    Instant at,
    Optional<Appointment> appointment,
    int sequence) {

  /** One notice within a daily mail. */
  public record Item(NoticeKind kind, Map<String, String> facts) {}
}
