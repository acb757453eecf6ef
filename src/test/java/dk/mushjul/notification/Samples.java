package dk.mushjul.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Notices for tests. */
final class Samples {

  private Samples() {}

  static Notice task(String recipient, String id) {
    return new Notice(
        "taskOpened",
        recipient,
        Urgency.DAILY,
        Map.of("about", "Planlæg MUS", "step", "planConversation", "link", "/mus/tasks/" + id),
        Optional.empty());
  }

  static Notice declined(String recipient) {
    return atOnce(
        "moveDeclined",
        recipient,
        Map.of("link", "/mus/forloeb/1", "employee", "Erik Holm", "on", "2027-03-31"));
  }

  static Notice password(String recipient) {
    return atOnce("choosePassword", recipient, Map.of("link", "/mus/adgangskode/1"));
  }

  private static Notice atOnce(String kind, String recipient, Map<String, String> facts) {
    return new Notice(kind, recipient, Urgency.AT_ONCE, facts, Optional.empty());
  }

  static Notice invitation(String recipient, boolean cancelled) {
    var entry =
        new Appointment(
            "conversation-2027/emma",
            LocalDate.of(2027, 3, 31),
            LocalTime.of(10, 0),
            90,
            "Lokale 3",
            "MUS",
            cancelled);
    return new Notice(
        "invitation", recipient, Urgency.AT_ONCE, Map.of("link", "/mus/"), Optional.of(entry));
  }
}
