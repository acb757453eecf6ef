package dk.mushjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

@MushjulTest
class MushjulTestTest {

  @Autowired TestClock testClock;
  @Autowired Clock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired IdentityService identity;
  @Autowired JavaMailSender sender;
  @Autowired Mailbox mailbox;

  @Test
  void movesBusinessTimeAndTheEngineWithIt() {
    testClock.set(LocalDate.of(2027, 7, 22));

    assertThat(LocalDateTime.now(clock)).isBetween("2027-07-22T08:00", "2027-07-22T08:01");
    assertThat(ClockUtil.getCurrentTime().toInstant().atZone(clock.getZone()))
        .isBetween(
            ZonedDateTime.of(LocalDateTime.parse("2027-07-22T08:00"), clock.getZone()),
            ZonedDateTime.of(LocalDateTime.parse("2027-07-22T08:01"), clock.getZone()));
  }

  @RepeatedTest(2)
  void leavesNothingToTheNextTest() {
    assertThat(testClock.today()).isEqualTo(TestClock.START.toLocalDate());
    assertThat(identity.createUserQuery().userId("somebody").count()).isZero();
    assertThat(mailbox.mails()).isEmpty();

    identity.saveUser(identity.newUser("somebody"));
    testClock.set(LocalDate.of(2030, 1, 1));
    sendAMail();

    assertThat(mailbox.mails()).hasSize(1);
  }

  @Test
  void usesADatabaseOfItsOwn() {
    assertThat(jdbc.queryForObject("select current_database()", String.class))
        .startsWith("mushjul_");
  }

  private void sendAMail() {
    var mail = new SimpleMailMessage();
    mail.setFrom("mushjul@example.dk");
    mail.setTo("somebody@example.dk");
    mail.setText("Hej");
    sender.send(mail);
  }
}
