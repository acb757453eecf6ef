package dk.mushjul.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the application says that somebody is to be told something. */
@Component
public class Notices {

  /** Adds a notice in the caller's transaction. */
  public void send(Notice notice) {
    send(List.of(notice));
  }

  /** Adds many notices in the caller's transaction, in few round trips. */
  public void send(Collection<Notice> notices) {
    throw new UnsupportedOperationException("follows");
  }

  /** Takes back what waits for the daily mail about a link, because it is settled. */
  public void withdraw(String link) {
    throw new UnsupportedOperationException("follows");
  }

  /**
   * Gathers what waits into one mail a person, at most one a day; on a day off or in a quiet period
   * everything goes on waiting. Returns the number of mails.
   */
  public int gather(LocalDate day) {
    throw new UnsupportedOperationException("follows");
  }
}
