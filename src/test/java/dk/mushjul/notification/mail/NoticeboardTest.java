package dk.mushjul.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.notification.Appointment;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.testing.MushjulTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class NoticeboardTest {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  @Autowired Notices notices;
  @Autowired Noticeboard board;

  @Test
  void showsWhatAPersonWasToldNewestFirst() {
    var entry =
        new Appointment(
            "u", LocalDate.of(2027, 3, 31), LocalTime.of(10, 0), 90, null, "MUS", false);
    notices.send(
        new Notice(
            "musTestInvited", "erik", Urgency.DAILY, Map.of("link", "/mus/"), Optional.empty()));
    notices.send(
        new Notice(
            "invitation",
            "erik",
            Urgency.AT_ONCE,
            Map.of("link", "/mus/", "employee", "Erik Holm", "manager", "Mads Bruun"),
            Optional.of(entry)));
    notices.send(
        new Notice("planAgreed", "emma", Urgency.DAILY, Map.of("link", "/mus/"), Optional.empty()));
    notices.send(
        new Notice(
            "choosePassword", "erik", Urgency.AT_ONCE, Map.of("link", "/x"), Optional.empty()));

    var posted = board.of("erik", "Erik Holm", 10, DANISH);

    assertThat(posted)
        .extracting(Noticeboard.Posted::title)
        .containsExactly("I skal holde MUS", "Hvordan virker MUS hos jer?");
    assertThat(posted.get(0).details())
        .contains(
            new Letter.Detail("Dag", "onsdag den 31. marts 2027"),
            new Letter.Detail("Sammen med", "Mads Bruun"));
    assertThat(posted.get(0).link()).isEqualTo("/mus/");
    assertThat(board.of("erik", "Erik Holm", 1, DANISH)).hasSize(1);
    assertThat(board.of("erik", "Erik Holm", 10, Locale.ENGLISH).get(0).details())
        .contains(new Letter.Detail("Day", "Wednesday 31 March 2027"));
  }
}
