package dk.mushjul.notification;

import static java.util.stream.Collectors.groupingBy;

import dk.mushjul.notification.OutboxTable.GatheredRow;
import dk.mushjul.notification.OutboxTable.State;
import dk.mushjul.notification.Post.Delivery;
import dk.mushjul.notification.Post.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what the outbox holds. Any number of nodes may do so side by side. */
@Component
public class OutboxRun {

  private static final int BATCH = 20;

  /** Longer than a batch can take with every timeout of the mail connection used up. */
  private static final Duration LEASE = Duration.ofMinutes(30);

  private final OutboxTable table;
  private final AddressBook addresses;
  private final Post post;
  private final Clock clock;
  private volatile boolean closed;

  OutboxRun(OutboxTable table, AddressBook addresses, Post post, Clock clock) {
    this.table = table;
    this.addresses = addresses;
    this.post = post;
    this.clock = clock;
  }

  /**
   * Sends everything that is due by the business clock; returns the number of mails. Not to be
   * called within a transaction.
   */
  public int drain() {
    var sent = 0;
    while (!closed && post.isOpen()) {
      var claimed = table.claim(BATCH, clock.instant(), Instant.now(), LEASE);
      if (claimed.isEmpty()) {
        return sent;
      }
      var deliveries = post.deliver(addressed(claimed));
      deliveries.forEach(delivery -> note(delivery, claimed));
      sent += count(deliveries, Outcome.SENT);
      if (count(deliveries, Outcome.SERVER_AWAY) > 0) {
        table.holdBack(clock.instant(), Instant.now(), longestPause(claimed));
        return sent;
      }
    }
    return sent;
  }

  /** Sends nothing until it is opened again. */
  void close() {
    closed = true;
  }

  void open() {
    closed = false;
  }

  /** When the next mail falls due; empty when nothing waits or there is no mail server. */
  public Optional<Instant> nextDue() {
    return !closed && post.isOpen() ? table.nextAttempt() : Optional.empty();
  }

  /** The rows with their addresses; what has none is settled, to be seen in {@code /mus}. */
  private List<Outgoing> addressed(List<OutboxRow> claimed) {
    var people = addresses.find(claimed.stream().map(OutboxRow::recipient).distinct().toList());
    var items = items(claimed);
    var outgoing = new ArrayList<Outgoing>();
    for (var row : claimed) {
      var person = Optional.ofNullable(people.get(row.recipient()));
      if (person.flatMap(Addressee::address).isPresent()) {
        outgoing.add(outgoing(row, person.get(), items.getOrDefault(row.id(), List.of())));
      } else {
        table.settle(row.id(), State.WITHOUT_ADDRESS, null, clock.instant());
      }
    }
    return outgoing;
  }

  private Map<Long, List<GatheredRow>> items(List<OutboxRow> claimed) {
    var dailyMails =
        claimed.stream()
            .filter(row -> row.kind() == NoticeKind.DAILY_MAIL)
            .map(OutboxRow::id)
            .toList();
    return table.gathered(dailyMails).stream().collect(groupingBy(GatheredRow::dailyMail));
  }

  private static Outgoing outgoing(OutboxRow row, Addressee person, List<GatheredRow> items) {
    return new Outgoing(
        row.id(),
        row.messageId(),
        row.kind(),
        person,
        row.facts(),
        items.stream()
            .map(item -> new Outgoing.Item(item.row().kind(), item.row().facts()))
            .toList(),
        row.createdAt(),
        row.appointment(),
        row.sequence());
  }

  private void note(Delivery delivery, List<OutboxRow> claimed) {
    var id = delivery.mail().id();
    switch (delivery.outcome()) {
      case SENT -> table.settle(id, State.SENT, null, clock.instant());
      case REFUSED -> table.settle(id, State.REFUSED, delivery.code(), clock.instant());
      case LATER, SERVER_AWAY -> table.retry(id, nextAttempt(id, claimed));
    }
  }

  private Instant nextAttempt(long id, List<OutboxRow> claimed) {
    return claimed.stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .map(row -> Pauses.after(clock.instant(), row.attempts()))
        .orElseThrow();
  }

  private Instant longestPause(List<OutboxRow> claimed) {
    var attempts = claimed.stream().mapToInt(OutboxRow::attempts).max().orElse(1);
    return Pauses.after(clock.instant(), attempts);
  }

  private static int count(List<Delivery> deliveries, Outcome outcome) {
    return (int) deliveries.stream().filter(done -> done.outcome() == outcome).count();
  }
}
