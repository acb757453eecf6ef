package dk.mushjul.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class DailyMailTest {

  @Autowired Notices notices;
  @Autowired OutboxRun run;
  @Autowired Mailbox mailbox;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;

  private Outbox outbox;
  private Sent sent;

  @BeforeEach
  void employ() {
    outbox = new Outbox(jdbc);
    sent = new Sent(mailbox);
    outbox.employ("emma", "Emma Kjær", "emma@example.dk");
    outbox.employ("mads", "Mads Bruun", "mads@example.dk");
    outbox.employ("erik", "Erik Holm", null);
  }

  @Test
  void keepsTheRestForTheDailyMail() throws Exception {
    notices.send(
        List.of(Samples.task("emma", "1"), Samples.task("emma", "2"), Samples.task("mads", "3")));

    assertThat(run.drain()).isZero();
    assertThat(notices.gather(clock.today())).isEqualTo(2);
    assertThat(run.drain()).isEqualTo(2);

    assertThat(Sent.part(sent.to("emma@example.dk"), 0)).contains("/mus/tasks/1", "/mus/tasks/2");
    assertThat(Sent.part(sent.to("mads@example.dk"), 0))
        .contains("/mus/tasks/3")
        .doesNotContain("tasks/1");
  }

  @Test
  void gathersOneMailAPersonAndDay() {
    notices.send(Samples.task("emma", "1"));
    assertThat(notices.gather(clock.today())).isEqualTo(1);
    notices.send(Samples.task("emma", "2"));

    assertThat(notices.gather(clock.today())).isZero();
    assertThat(notices.gather(clock.today().plusDays(1))).isEqualTo(1);
    assertThat(run.drain()).isEqualTo(2);
  }

  @Test
  void sendsNothingOrdinaryOnDaysOffInQuietPeriodsOrToWhoeverIsAway() {
    notices.send(Samples.task("emma", "1"));
    outbox.away("emma", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28));

    assertThat(notices.gather(LocalDate.of(2027, 1, 16))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 3, 26))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 7, 21))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 2, 3))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 3, 1))).isEqualTo(1);
  }

  @Test
  void whatWouldGoAtOnceWaitsUntilSomebodyIsBack() throws Exception {
    outbox.away("mads", clock.today().minusDays(1), clock.today().plusDays(1));
    notices.send(List.of(Samples.declined("mads"), Samples.declined("emma")));

    assertThat(run.drain()).isEqualTo(1);
    assertThat(sent.to("emma@example.dk")).isNotNull();
    assertThat(notices.gather(clock.today())).isZero();

    assertThat(notices.gather(clock.today().plusDays(2))).isEqualTo(1);
    assertThat(run.drain()).isEqualTo(1);
    assertThat(Sent.part(sent.to("mads@example.dk"), 0)).contains("/mus/forloeb/1");
  }

  @Test
  void calendarsAreKeptRightAndLinksGoOutWhoeverIsAway() {
    outbox.away("emma", clock.today(), clock.today());
    notices.send(List.of(Samples.invitation("emma", false), Samples.password("emma")));

    assertThat(run.drain()).isEqualTo(2);
  }

  @Test
  void takesBackWhatIsSettled() {
    notices.send(
        List.of(Samples.task("emma", "1"), Samples.task("mads", "1"), Samples.task("emma", "2")));

    notices.withdraw("/mus/tasks/1");

    assertThat(outbox.rows()).hasSize(1);
    assertThat(notices.gather(clock.today())).isEqualTo(1);
  }
}
