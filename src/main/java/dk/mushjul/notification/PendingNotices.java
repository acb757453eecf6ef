package dk.mushjul.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The notices of a transaction, written in one go just before it commits: fifty conversations that
 * open together cost one round trip, not hundreds.
 */
@Component
class PendingNotices {

  private final NoticeTable table;
  private final PeopleNamed people;
  private final LeftInPeace leftInPeace;
  private final Clock clock;

  PendingNotices(NoticeTable table, PeopleNamed people, LeftInPeace leftInPeace, Clock clock) {
    this.table = table;
    this.people = people;
    this.leftInPeace = leftInPeace;
    this.clock = clock;
  }

  /** Adds notices to those of the current transaction. */
  void add(Collection<Notice> notices) {
    var now = clock.instant();
    notices.forEach(notice -> pending().add(notice, now));
  }

  /** Takes back what waits for the daily mail about a link, this transaction's notices too. */
  void withdraw(String link) {
    pending().withdraw(link);
  }

  /** Writes what the current transaction has so far, for whoever reads it there. */
  void flush() {
    pending().write();
  }

  private Pending pending() {
    var pending = (Pending) TransactionSynchronizationManager.getResource(this);
    if (pending == null) {
      pending = new Pending();
      TransactionSynchronizationManager.bindResource(this, pending);
      TransactionSynchronizationManager.registerSynchronization(pending);
    }
    return pending;
  }

  /** A notice and when it was written. */
  record Written(Notice notice, Instant at) {}

  private final class Pending implements TransactionSynchronization {

    private final List<Written> notices = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private boolean committing;

    void add(Notice notice, Instant now) {
      notices.add(new Written(notice, now));
      if (committing) {
        write();
      }
    }

    void withdraw(String link) {
      notices.removeIf(written -> written.notice().waitsFor(link));
      withdrawn.add(link);
      if (committing) {
        write();
      }
    }

    void write() {
      if (!withdrawn.isEmpty()) {
        table.withdraw(withdrawn);
        withdrawn.clear();
      }
      if (!notices.isEmpty()) {
        table.add(leftInPeace.in(people.in(notices)));
        notices.clear();
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      committing = true;
      write();
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(PendingNotices.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(PendingNotices.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(PendingNotices.this);
    }
  }
}
