package dk.mushjul.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import java.util.HashSet;
import java.util.List;
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
  void keepsForMusWhatHasNoAddress() {
    outbox.leave("mads");
    notices.send(
        List.of(
            Samples.invitation("erik", false),
            Samples.invitation("mads", false),
            Samples.invitation("emma", false)));

    assertThat(run.drain()).isEqualTo(1);
    assertThat(outbox.states()).containsExactly("WITHOUT_ADDRESS", "WITHOUT_ADDRESS", "SENT");
  }

  @Test
  void writesATransactionsNoticesWhenItCommits() {
    var outer = new TransactionTemplate(transactions);
    var inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

    outer.executeWithoutResult(
        status -> {
          notices.send(Samples.task("emma", "1"));
          inner.executeWithoutResult(within -> notices.send(Samples.task("mads", "2")));
          assertThat(outbox.rows()).hasSize(1);
          notices.send(Samples.task("emma", "3"));
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
                      notices.send(Samples.invitation("emma", false));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(outbox.rows()).isEmpty();
  }

  @Test
  void sharesTheWorkWithoutSendingTwice() throws Exception {
    IntStream.range(0, 120).forEach(i -> outbox.employ("p" + i, "P " + i, "p" + i + "@example.dk"));
    notices.send(
        IntStream.range(0, 120).mapToObj(i -> Samples.invitation("p" + i, false)).toList());

    var nodes = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> drains = List.of(run::drain, run::drain, run::drain, run::drain);
    var total = 0;
    for (var drain : nodes.invokeAll(drains)) {
      total += drain.get();
    }
    nodes.shutdown();

    assertThat(total).isEqualTo(120);
    assertThat(mailbox.mails()).hasSize(120);
    assertThat(new HashSet<>(sent.messageIds())).hasSize(120);
  }

  @Test
  void knowsWhenTheNextMailFallsDue() {
    assertThat(run.nextDue()).isEmpty();

    notices.send(Samples.task("emma", "1"));
    assertThat(run.nextDue()).isEmpty();

    notices.send(Samples.invitation("emma", false));
    assertThat(run.nextDue().orElseThrow()).isBeforeOrEqualTo(clock.now());
  }
}
