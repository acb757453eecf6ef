package dk.mushjul.notification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** What a notice must look like, checked where it is written rather than where it is sent. */
final class NoticeRules {

  /** Facts that are dates, wherever they occur. */
  private static final Set<String> DATES =
      Set.of("on", "due", "until", "validUntil", "firstDay", "lastDay");

  private static final int LONGEST = 500;

  private NoticeRules() {}

  /**
   * Refuses what could not be sent.
   *
   * @throws IllegalArgumentException naming the kind and the fact, never its value
   */
  static void check(NoticeKind kind, Map<String, String> facts) {
    if (kind == NoticeKind.DAILY_MAIL) {
      throw new IllegalArgumentException("A daily mail is made by gathering, not sent");
    }
    kind.required().stream()
        .filter(fact -> !facts.containsKey(fact))
        .findFirst()
        .ifPresent(fact -> refuse(kind, fact, "is missing"));
    facts.entrySet().forEach(fact -> check(kind, fact));
  }

  private static void check(NoticeKind kind, Map.Entry<String, String> fact) {
    if (fact.getValue().length() > LONGEST) {
      refuse(kind, fact.getKey(), "is too long");
    }
    if ("link".equals(fact.getKey()) && !isPath(fact.getValue())) {
      refuse(kind, fact.getKey(), "is not a path of this application");
    }
    if (DATES.contains(fact.getKey()) && !isDate(fact.getValue())) {
      refuse(kind, fact.getKey(), "is not a date");
    }
  }

  /** A path only: no notice can lead anywhere else. */
  private static boolean isPath(String link) {
    return link.matches("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*");
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void refuse(NoticeKind kind, String fact, String why) {
    throw new IllegalArgumentException("Notice " + kind.id() + ": the fact " + fact + " " + why);
  }
}
