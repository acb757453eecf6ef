package dk.mushjul.evaluation.process;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.process.Committee;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are told about an evaluation; what stands in it is on its page. */
@Component
class EvaluationNotices {

  private final Notices notices;
  private final Directory directory;

  EvaluationNotices(Notices notices, Directory directory) {
    this.notices = notices;
    this.directory = directory;
  }

  /** Tells HR that the committee has not evaluated the year. */
  void committeeSilent(Wheel wheel) {
    send("committeeSilent", Role.HR, wheel);
  }

  /** Tells everybody that they can read what came of their talks. */
  void published(Wheel wheel) {
    send("evaluationPublished", Role.EMPLOYEE, wheel);
  }

  private void send(String kind, Role to, Wheel wheel) {
    var facts =
        Map.of(
            "year",
            wheel.id(),
            "committee",
            Committee.name(wheel.sector()),
            "link",
            "/mus/evaluering/" + wheel.id());
    notices.send(
        directory.members(to).stream()
            .map(person -> new Notice(kind, person, Urgency.DAILY, facts, Optional.empty()))
            .toList());
  }
}
