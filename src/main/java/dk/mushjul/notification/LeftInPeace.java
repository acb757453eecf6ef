package dk.mushjul.notification;

import dk.mushjul.notification.PendingNotices.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whoever is away gets no mail: what would go at once waits for the first day back, as everything
 * else does. Not so what changes a calendar, which would be wrong until then, and the link to
 * choose a password, which somebody has just asked for.
 */
@Component
class LeftInPeace {

  private final AddressBook addresses;
  private final Clock clock;

  LeftInPeace(AddressBook addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  List<Written> in(List<Written> notices) {
    var atOnce =
        notices.stream()
            .map(Written::notice)
            .filter(LeftInPeace::canWait)
            .map(Notice::recipient)
            .collect(Collectors.toSet());
    if (atOnce.isEmpty()) {
      return notices;
    }
    var away = addresses.away(atOnce, LocalDate.now(clock));
    return away.isEmpty() ? notices : notices.stream().map(one -> waiting(one, away)).toList();
  }

  private static boolean canWait(Notice notice) {
    return notice.goes() == Urgency.AT_ONCE
        && notice.appointment().isEmpty()
        && !notice.kind().equals(NoticeKind.CHOOSE_PASSWORD.id());
  }

  private static Written waiting(Written written, Set<String> away) {
    var notice = written.notice();
    return canWait(notice) && away.contains(notice.recipient())
        ? new Written(notice.inDailyMail(), written.at())
        : written;
  }
}
