package dk.mushjul.notification;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * Something that a person is to be told.
 *
 * @param kind one of {@link NoticeKind}, by its id
 * @param recipient a user id
 * @param facts names, dates ({@code yyyy-MM-dd}) and links (paths from {@code /}), never content
 * @param appointment makes the notice an invitation, which goes at once
 */
public record Notice(
    String kind,
    String recipient,
    Urgency urgency,
    Map<String, String> facts,
    Optional<Appointment> appointment) {

  public Notice {
    requireNonNull(recipient, "recipient");
    requireNonNull(urgency, "urgency");
    facts = Map.copyOf(facts);
    NoticeRules.check(NoticeKind.of(kind), facts);
  }

  /** Whether it waits for the daily mail and is about that link. */
  boolean waitsFor(String link) {
    return goes() == Urgency.DAILY && link.equals(facts.get("link"));
  }

  /** When it goes: an invitation at once, whatever was asked for. */
  Urgency goes() {
    return appointment.isPresent() ? Urgency.AT_ONCE : urgency;
  }

  /** The same, to wait for the daily mail. */
  Notice inDailyMail() {
    return new Notice(kind, recipient, Urgency.DAILY, facts, appointment);
  }
}
