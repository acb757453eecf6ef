package dk.mushjul.team;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.NoticeLog;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.policy.DayTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A manager reminds employees of what waits for them, each at most once a day. */
@Component
public class Reminding {

  private final Team team;
  private final Notices notices;
  private final NoticeLog log;
  private final Directory directory;
  private final Clock clock;

  Reminding(Team team, Notices notices, NoticeLog log, Directory directory, Clock clock) {
    this.team = team;
    this.notices = notices;
    this.log = log;
    this.directory = directory;
    this.clock = clock;
  }

  /** Names of those who are reminded, were reminded today already, and have nothing to do. */
  public record Reminded(List<String> now, List<String> before, List<String> nothing) {}

  /** Reminds the employees of these conversations, as far as they are this manager's. */
  @Transactional
  public Reminded remind(String manager, List<String> conversationIds) {
    var today =
        new HashSet<>(
            log.recipients(NoticeKind.MANAGER_REMINDS, DayTimes.startOf(LocalDate.now(clock))));
    var reminded = new Reminded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var member : team.among(manager, conversationIds)) {
      if (!member.canBeReminded()) {
        reminded.nothing().add(member.name());
      } else if (today.add(member.conversation().parties().employee())) {
        notices.send(notice(member, manager));
        reminded.now().add(member.name());
      } else {
        reminded.before().add(member.name());
      }
    }
    return reminded;
  }

  private Notice notice(Member member, String manager) {
    var link =
        member.theirs() == null
            ? BookingNotices.page(member.id())
            : "/mus/tasks/" + member.theirs().taskId();
    return new Notice(
        NoticeKind.MANAGER_REMINDS.id(),
        member.conversation().parties().employee(),
        Urgency.DAILY,
        Map.of(
            "link",
            link,
            "manager",
            directory.employee(manager).map(Employee::name).orElse(manager)),
        Optional.empty());
  }
}
