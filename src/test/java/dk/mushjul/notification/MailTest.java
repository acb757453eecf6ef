package dk.mushjul.notification;

import static dk.mushjul.notification.Urgency.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class MailTest {

  @Autowired Notices notices;
  @Autowired OutboxRun run;
  @Autowired Mailbox mailbox;
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
  void sendsWhatIsUrgentAtOnceAndOnlyOnce() throws Exception {
    notices.send(Samples.invitation("emma", false));

    assertThat(run.drain()).isEqualTo(1);
    assertThat(run.drain()).isZero();

    var mail = mailbox.mails().get(0);
    assertThat(mail.getSubject()).isEqualTo("Indkaldelse til MUS");
    assertThat(mail.getHeader("To", null))
        .isEqualTo("=?UTF-8?Q?Emma_Kj=C3=A6r?= <emma@example.dk>");
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
    assertThat(outbox.states()).containsExactly("SENT");
  }

  @Test
  void bringsTextPageAndCalendarEntry() throws Exception {
    notices.send(Samples.invitation("emma", false));
    run.drain();

    assertThat(Sent.types(mailbox.mails().get(0)))
        .containsExactly("text/plain", "text/html", "text/calendar");
    assertThat(Sent.part(mailbox.mails().get(0), 2))
        .contains("METHOD:REQUEST")
        .contains("SEQUENCE:0");
    assertThat(Sent.part(mailbox.mails().get(0), 0)).contains("Sted: Lokale 3");
  }

  @Test
  void countsTheSequenceUpForEachPerson() throws Exception {
    notices.send(Samples.invitation("emma", false));
    notices.send(Samples.invitation("emma", false));
    notices.send(Samples.invitation("mads", false));
    notices.send(Samples.invitation("emma", true));
    run.drain();

    assertThat(sent.calendarLines("SEQUENCE:")).containsExactlyInAnyOrder("0", "1", "2", "0");
    assertThat(sent.calendarLines("METHOD:", "emma"))
        .containsExactly("REQUEST", "REQUEST", "CANCEL");
    assertThat(sent.calendarLines("SEQUENCE:", "emma")).containsExactly("0", "1", "2");
    assertThat(new HashSet<>(sent.calendarLines("UID:"))).hasSize(1);
  }

  @Test
  void putsNoLineIntoAHeaderThatIsNotOurs() throws Exception {
    outbox.employ("eve", "Eve\r\nBcc: all@example.dk\r\n\r\nHello", "eve@example.dk");
    outbox.employ("odd", "Odd", "odd@example.dk\r\nBcc: all@example.dk");
    outbox.employ("two", "Two", "two@example.dk, all@example.dk");

    notices.send(
        List.of(
            Samples.invitation("eve", false),
            Samples.invitation("odd", false),
            Samples.invitation("two", false)));
    run.drain();

    assertThat(outbox.states()).containsExactly("SENT", "REFUSED", "REFUSED");
    assertThat(mailbox.mails()).hasSize(1);
    assertThat(mailbox.mails().get(0).getAllRecipients()).hasSize(1);
    assertThat(mailbox.mails().get(0).getHeader("Bcc")).isNull();
  }

  @Test
  void forgetsTheLinkThatOpensAnAccount() throws Exception {
    notices.send(
        new Notice(
            "choosePassword",
            "emma",
            AT_ONCE,
            Map.of("link", "/mus/password?token=s3cret", "validUntil", "2027-01-18"),
            Optional.empty()));
    run.drain();

    assertThat(Sent.part(mailbox.mails().get(0), 0))
        .contains("token=s3cret")
        .contains("brugernavn er emma");
    assertThat(outbox.rows().get(0).get("facts")).hasToString("{}");
  }
}
