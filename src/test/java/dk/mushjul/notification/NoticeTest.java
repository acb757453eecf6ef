package dk.mushjul.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

  @Test
  void takesWhatItsKindNeeds() {
    var notice =
        notice(
            "taskOpened",
            Map.of("about", "Planlæg MUS", "link", "/mus/tasks/7", "due", "2027-03-01"));

    assertThat(notice.goes()).isEqualTo(Urgency.DAILY);
  }

  @Test
  void goesAtOnceWithAnAppointment() {
    var entry =
        new Appointment("u", LocalDate.of(2027, 3, 1), LocalTime.NOON, 90, null, "MUS", false);
    var notice =
        new Notice(
            "groupMeeting", "emma", Urgency.DAILY, Map.of("link", "/mus/"), Optional.of(entry));

    assertThat(notice.goes()).isEqualTo(Urgency.AT_ONCE);
  }

  @ParameterizedTest
  @CsvSource({
    "taskOpened, due, tomorrow, the fact due is not a date",
    "taskOpened, link, https://evil.example, the fact link is not a path of this application",
    "taskOpened, link, //evil.example, the fact link is not a path of this application",
    "taskOpened, link, /mus/ x, the fact link is not a path of this application",
    "gossip, link, /mus/, There is no notice gossip",
    "dailyMail, link, /mus/, A daily mail is made by gathering"
  })
  void refusesWhatCouldNotBeSent(String kind, String fact, String value, String why) {
    var facts = new java.util.HashMap<>(Map.of("about", "Planlæg MUS", "link", "/mus/"));
    facts.put(fact, value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> notice(kind, facts))
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"about", "link"})
  void refusesATaskWithoutItsFacts(String missing) {
    var facts = new java.util.HashMap<>(Map.of("about", "Planlæg MUS", "link", "/mus/"));
    facts.remove(missing);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> notice("taskOpened", facts))
        .withMessage("Notice taskOpened: the fact " + missing + " is missing");
  }

  @Test
  void neverRepeatsAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> notice("planAgreed", Map.of("link", "/mus/", "with", "secret".repeat(100))))
        .withMessage("Notice planAgreed: the fact with is too long");
  }

  private static Notice notice(String kind, Map<String, String> facts) {
    return new Notice(kind, "emma", Urgency.DAILY, facts, Optional.empty());
  }
}
