package dk.mushjul.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.notification.Post.Delivery;
import dk.mushjul.notification.Post.Outcome;
import dk.mushjul.testing.MushjulTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class OutboxTroubleTest {

  @Autowired Notices notices;
  @Autowired OutboxTable table;
  @Autowired AddressBook addresses;
  @Autowired Clock businessTime;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired MeterRegistry meters;

  private final Scripted post = new Scripted();
  private Outbox outbox;
  private OutboxRun run;

  @BeforeEach
  void setUp() {
    outbox = new Outbox(jdbc);
    run = new OutboxRun(table, addresses, post, businessTime);
    outbox.employ("emma", "Emma Kjær", "emma@example.dk");
  }

  @Test
  void triesAgainLaterWithGrowingPausesAndTheSameId() {
    notices.send(answered());
    post.answers(Outcome.LATER, Outcome.LATER, Outcome.SENT);

    assertThat(run.drain()).isZero();
    assertThat(run.drain()).isZero();
    assertThat(post.tried).hasSize(1);
    clock.advance(Duration.ofSeconds(61));
    assertThat(run.drain()).isZero();
    clock.advance(Duration.ofSeconds(61));
    assertThat(run.drain()).isZero();
    clock.advance(Duration.ofSeconds(61));
    assertThat(run.drain()).isEqualTo(1);

    assertThat(post.tried).hasSize(3);
    assertThat(post.tried.stream().map(Outgoing::messageId).distinct()).hasSize(1);
    assertThat(outbox.states()).containsExactly("SENT");
  }

  @Test
  void putsAsideWhatIsRefusedAndShowsIt() {
    notices.send(answered());
    post.answers(Outcome.REFUSED);

    run.drain();
    clock.advance(Duration.ofDays(30));

    assertThat(run.drain()).isZero();
    assertThat(outbox.rows().get(0))
        .containsEntry("state", "REFUSED")
        .containsEntry("refusal", "550");
    assertThat(meters.get("mushjul.outbox.refused").gauge().value()).isEqualTo(1);
    assertThat(meters.get("mushjul.outbox.waiting").gauge().value()).isZero();
  }

  @Test
  void letsEverythingWaitWhileTheServerIsAway() {
    IntStream.range(0, 50).forEach(i -> notices.send(answered()));
    post.answers(Outcome.SERVER_AWAY);

    assertThat(run.drain()).isZero();

    assertThat(post.tried).hasSize(20);
    assertThat(run.nextDue().orElseThrow()).isAfter(clock.now());
    assertThat(run.drain()).isZero();
    assertThat(post.tried).hasSize(20);
    clock.advance(Duration.ofSeconds(61));
    post.answers(Outcome.SENT);
    assertThat(run.drain()).isEqualTo(50);
  }

  @Test
  void sendsTheOldestFirst() {
    IntStream.range(0, 45).forEach(i -> notices.send(answered()));
    post.answers(Outcome.SENT);

    run.drain();

    assertThat(post.tried).extracting(Outgoing::id).isSorted().hasSize(45);
  }

  @Test
  void waitsWithoutAServer() {
    notices.send(answered());
    post.open = false;

    assertThat(run.drain()).isZero();
    assertThat(run.nextDue()).isEmpty();
    assertThat(outbox.states()).containsExactly("WAITING");
  }

  @Test
  void takesOverWhatADeadNodeHadClaimed() {
    notices.send(answered());
    post.answers(Outcome.SENT);
    jdbc.update(
        "update mushjul.notice set claimed_until = ?",
        Sql.at(java.time.Instant.now().plusSeconds(60)));

    assertThat(run.drain()).isZero();
    jdbc.update(
        "update mushjul.notice set claimed_until = ?",
        Sql.at(java.time.Instant.now().minusSeconds(1)));

    assertThat(run.drain()).isEqualTo(1);
  }

  @Test
  void growsThePausesUpToHalfAWorkingDay() {
    var now = clock.now();

    assertThat(
            IntStream.of(1, 2, 3, 9, 10, 500)
                .mapToObj(i -> Duration.between(now, Pauses.after(now, i)).toMinutes()))
        .containsExactly(1L, 2L, 4L, 256L, 256L, 256L);
  }

  private static Notice answered() {
    return new Notice(
        "requestAnswered", "emma", Urgency.AT_ONCE, Map.of("link", "/mus/"), Optional.empty());
  }

  /** A mail server that answers what the test says; the last answer goes on. */
  private static final class Scripted implements Post {

    private final Deque<Outcome> answers = new ArrayDeque<>();
    private final List<Outgoing> tried = new ArrayList<>();
    private boolean open = true;

    void answers(Outcome... outcomes) {
      answers.clear();
      answers.addAll(List.of(outcomes));
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public List<Delivery> deliver(List<Outgoing> mails) {
      tried.addAll(mails);
      var outcome = answers.size() > 1 ? answers.poll() : answers.peek();
      return mails.stream()
          .map(mail -> new Delivery(mail, outcome, outcome == Outcome.REFUSED ? "550" : null))
          .toList();
    }
  }
}
