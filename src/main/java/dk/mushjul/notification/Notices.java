package dk.mushjul.notification;

import dk.mushjul.policy.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the application says that somebody is to be told something. */
@Component
public class Notices {

  private final PendingNotices pending;
  private final NoticeTable table;
  private final AddressBook addresses;
  private final WorkCalendar calendar;
  private final Clock clock;

  Notices(
      PendingNotices pending,
      NoticeTable table,
      AddressBook addresses,
      WorkCalendar calendar,
      Clock clock) {
    this.pending = pending;
    this.table = table;
    this.addresses = addresses;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Adds a notice in the caller's transaction. */
  @Transactional
  public void send(Notice notice) {
    send(List.of(notice));
  }

  /** Adds many notices in the caller's transaction, in few round trips. */
  @Transactional
  public void send(Collection<Notice> notices) {
    pending.add(notices);
  }

  /** In whose calendars an entry stands, by what they were told so far. */
  @Transactional
  public List<String> holders(String uid) {
    pending.flush();
    return table.holders(uid);
  }

  /** Takes back what waits for the daily mail about a link, because it is settled. */
  @Transactional
  public void withdraw(String link) {
    pending.withdraw(link);
  }

  /**
   * Gathers what waits into one mail a person, at most one a day; on a day off or in a quiet period
   * everything goes on waiting, and so does what is for somebody who is away. Returns the number of
   * mails.
   */
  @Transactional
  public int gather(LocalDate day) {
    pending.flush();
    if (!calendar.isOpen(day)) {
      return 0;
    }
    var waiting = table.waitingForDailyMail(day);
    var away = addresses.away(waiting, day);
    var present = waiting.stream().filter(person -> !away.contains(person)).toList();
    return table.gather(present, day, clock.instant());
  }
}
