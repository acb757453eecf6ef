package dk.mushjul.notification;

import static dk.mushjul.notification.Urgency.AT_ONCE;
import static dk.mushjul.notification.Urgency.DAILY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MushjulTest
class OutboxRunTest {

  @Autowired Notices notices;
  @Autowired OutboxRun run;
  @Autowired Mailbox mailbox;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;

  private Outbox outbox;

  @BeforeEach
  void employ() {
    outbox = new Outbox(jdbc);
    outbox.employ("emma", "Emma Kjær", "emma@example.dk");
    outbox.employ("mads", "Mads Bruun", "mads@example.dk");
    outbox.employ("erik", "Erik Holm", null);
  }

  @Test
  void sendsWhatIsUrgentAtOnceAndOnlyOnce() throws Exception {
    notices.send(invitation("emma", false));

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
    notices.send(invitation("emma", false));
    run.drain();

    assertThat(types(mailbox.mails().get(0)))
        .containsExactly("text/plain", "text/html", "text/calendar");
    assertThat(part(mailbox.mails().get(0), 2)).contains("METHOD:REQUEST").contains("SEQUENCE:0");
    assertThat(part(mailbox.mails().get(0), 0)).contains("Sted: Lokale 3");
  }

  @Test
  void countsTheSequenceUpForEachPerson() throws Exception {
    notices.send(invitation("emma", false));
    notices.send(invitation("emma", false));
    notices.send(invitation("mads", false));
    notices.send(invitation("emma", true));
    run.drain();

    assertThat(calendarLines("SEQUENCE:")).containsExactlyInAnyOrder("0", "1", "2", "0");
    assertThat(calendarLines("METHOD:", "emma")).containsExactly("REQUEST", "REQUEST", "CANCEL");
    assertThat(calendarLines("SEQUENCE:", "emma")).containsExactly("0", "1", "2");
    assertThat(new HashSet<>(calendarLines("UID:"))).hasSize(1);
  }

  @Test
  void keepsTheRestForTheDailyMail() throws Exception {
    notices.send(List.of(task("emma", "1"), task("emma", "2"), task("mads", "3")));

    assertThat(run.drain()).isZero();
    assertThat(notices.gather(clock.today())).isEqualTo(2);
    assertThat(run.drain()).isEqualTo(2);

    assertThat(part(mailTo("emma@example.dk"), 0)).contains("/mus/tasks/1", "/mus/tasks/2");
    assertThat(part(mailTo("mads@example.dk"), 0))
        .contains("/mus/tasks/3")
        .doesNotContain("tasks/1");
  }

  @Test
  void gathersOneMailAPersonAndDay() {
    notices.send(task("emma", "1"));
    assertThat(notices.gather(clock.today())).isEqualTo(1);
    notices.send(task("emma", "2"));

    assertThat(notices.gather(clock.today())).isZero();
    assertThat(notices.gather(clock.today().plusDays(1))).isEqualTo(1);
    assertThat(run.drain()).isEqualTo(2);
  }

  @Test
  void sendsNothingOrdinaryOnDaysOffInQuietPeriodsOrToWhoeverIsAway() {
    notices.send(task("emma", "1"));
    outbox.away("emma", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28));

    assertThat(notices.gather(LocalDate.of(2027, 1, 16))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 3, 26))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 7, 21))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 2, 3))).isZero();
    assertThat(notices.gather(LocalDate.of(2027, 3, 1))).isEqualTo(1);
  }

  @Test
  void takesBackWhatIsSettled() {
    notices.send(List.of(task("emma", "1"), task("mads", "1"), task("emma", "2")));

    notices.withdraw("/mus/tasks/1");

    assertThat(outbox.rows()).hasSize(1);
    assertThat(notices.gather(clock.today())).isEqualTo(1);
  }

  @Test
  void keepsForMusWhatHasNoAddress() {
    outbox.leave("mads");
    notices.send(
        List.of(invitation("erik", false), invitation("mads", false), invitation("emma", false)));

    assertThat(run.drain()).isEqualTo(1);
    assertThat(outbox.states()).containsExactly("WITHOUT_ADDRESS", "WITHOUT_ADDRESS", "SENT");
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

    assertThat(part(mailbox.mails().get(0), 0))
        .contains("token=s3cret")
        .contains("brugernavn er emma");
    assertThat(outbox.rows().get(0).get("facts")).hasToString("{}");
  }

  @Test
  void writesATransactionsNoticesWhenItCommits() {
    var outer = new TransactionTemplate(transactions);
    var inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

    outer.executeWithoutResult(
        status -> {
          notices.send(task("emma", "1"));
          inner.executeWithoutResult(within -> notices.send(task("mads", "2")));
          assertThat(outbox.rows()).hasSize(1);
          notices.send(task("emma", "3"));
          notices.withdraw("/mus/tasks/1");
        });

    assertThat(outbox.rows())
        .extracting(row -> row.get("facts").toString())
        .satisfiesExactly(
            row -> assertThat(row).contains("tasks/2"), row -> assertThat(row).contains("tasks/3"));
  }

  @Test
  void tellsNothingOfATransactionThatFailed() {
    var failing = new TransactionTemplate(transactions);

    assertThatThrownBy(
            () ->
                failing.executeWithoutResult(
                    status -> {
                      notices.send(invitation("emma", false));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(outbox.rows()).isEmpty();
  }

  @Test
  void putsNoLineIntoAHeaderThatIsNotOurs() throws Exception {
    outbox.employ("eve", "Eve\r\nBcc: all@example.dk\r\n\r\nHello", "eve@example.dk");
    outbox.employ("odd", "Odd", "odd@example.dk\r\nBcc: all@example.dk");
    outbox.employ("two", "Two", "two@example.dk, all@example.dk");

    notices.send(
        List.of(invitation("eve", false), invitation("odd", false), invitation("two", false)));
    run.drain();

    assertThat(outbox.states()).containsExactly("SENT", "REFUSED", "REFUSED");
    assertThat(mailbox.mails()).hasSize(1);
    assertThat(mailbox.mails().get(0).getAllRecipients()).hasSize(1);
    assertThat(mailbox.mails().get(0).getHeader("Bcc")).isNull();
  }

  @Test
  void sharesTheWorkWithoutSendingTwice() throws Exception {
    IntStream.range(0, 120).forEach(i -> outbox.employ("p" + i, "P " + i, "p" + i + "@example.dk"));
    notices.send(IntStream.range(0, 120).mapToObj(i -> invitation("p" + i, false)).toList());

    var nodes = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> drains = List.of(run::drain, run::drain, run::drain, run::drain);
    var sent = 0;
    for (var drain : nodes.invokeAll(drains)) {
      sent += drain.get();
    }
    nodes.shutdown();

    assertThat(sent).isEqualTo(120);
    assertThat(mailbox.mails()).hasSize(120);
    assertThat(new HashSet<>(messageIds())).hasSize(120);
  }

  @Test
  void forgetsWhatIsOldButNotWhatWaits() {
    notices.send(List.of(invitation("emma", false), task("mads", "1")));
    run.drain();
    notices.gather(clock.today());
    run.drain();
    notices.send(task("emma", "9"));

    notices.gather(clock.today().plusDays(180));
    assertThat(outbox.rows()).hasSize(4);
    clock.set(clock.today().plusDays(181));
    notices.gather(clock.today());

    assertThat(outbox.states()).containsExactly("WAITING");
  }

  @Test
  void knowsWhenTheNextMailFallsDue() {
    assertThat(run.nextDue()).isEmpty();

    notices.send(task("emma", "1"));
    assertThat(run.nextDue()).isEmpty();

    notices.send(invitation("emma", false));
    assertThat(run.nextDue().orElseThrow()).isBeforeOrEqualTo(clock.now());
  }

  private List<String> messageIds() throws MessagingException {
    var ids = new ArrayList<String>();
    for (var mail : mailbox.mails()) {
      ids.add(mail.getMessageID());
    }
    return ids;
  }

  private MimeMessage mailTo(String address) throws MessagingException {
    for (var mail : mailbox.mails()) {
      if (mail.getAllRecipients()[0].toString().contains(address)) {
        return mail;
      }
    }
    throw new AssertionError("No mail to " + address);
  }

  private List<String> calendarLines(String start) throws Exception {
    return calendarLines(start, "");
  }

  private List<String> calendarLines(String start, String recipient) throws Exception {
    var found = new ArrayList<String>();
    for (var mail : mailbox.mails()) {
      if (!mail.getHeader("To", null).contains("<" + recipient)) {
        continue;
      }
      part(mail, 2)
          .lines()
          .filter(line -> line.startsWith(start))
          .forEach(line -> found.add(line.substring(start.length())));
    }
    return found;
  }

  private static List<String> types(MimeMessage mail) throws IOException, MessagingException {
    var types = new ArrayList<String>();
    var parts = (Multipart) mail.getContent();
    for (var i = 0; i < parts.getCount(); i++) {
      types.add(parts.getBodyPart(i).getContentType().split(";")[0]);
    }
    return types;
  }

  private static String part(MimeMessage mail, int number) throws IOException, MessagingException {
    var part = ((Multipart) mail.getContent()).getBodyPart(number);
    return new String(
        part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Notice task(String recipient, String id) {
    return new Notice(
        "taskOpened",
        recipient,
        DAILY,
        Map.of("about", "Planlæg MUS", "step", "planConversation", "link", "/mus/tasks/" + id),
        Optional.empty());
  }

  private static Notice invitation(String recipient, boolean cancelled) {
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
        "invitation", recipient, AT_ONCE, Map.of("link", "/mus/"), Optional.of(entry));
  }
}
