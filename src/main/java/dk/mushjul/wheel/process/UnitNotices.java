package dk.mushjul.wheel.process;

import dk.mushjul.notification.Appointment;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import dk.mushjul.wheel.UnitRound;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the people of a unit are told about its round. */
@Component
class UnitNotices {

  private static final int PREPARATION_MINUTES = 60;
  private static final int GRUS_MINUTES = 120;
  private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

  private final Notices notices;
  private final Directory directory;
  private final UnitRoundProcess process;

  UnitNotices(Notices notices, Directory directory, UnitRoundProcess process) {
    this.notices = notices;
    this.directory = directory;
    this.process = process;
  }

  /** When and where the unit meets; the time may be null for the usual one. */
  record Meeting(LocalDate on, LocalTime from, String place) {}

  /** Tells everybody in the unit that its focus is ready to read. */
  void focus(UnitRound round) {
    var facts = facts(round);
    notices.send(
        people(round)
            .map(person -> new Notice("unitFocus", person, Urgency.DAILY, facts, Optional.empty()))
            .toList());
  }

  /** Puts the employees' joint preparation into everybody's calendar. */
  void groupMeeting(UnitRound round, Meeting meeting) {
    var uid = "groupMeeting-" + round.id().replace('/', '-');
    invite("groupMeeting", round, appointment(uid, meeting, PREPARATION_MINUTES), people(round));
  }

  /** Puts a group conversation into everybody's calendar, the manager's too. */
  void grus(UnitRound round, Meeting meeting) {
    var uid = "grus-" + round.id().replace('/', '-') + "-" + round.grusHeldOn().size();
    var all = Stream.concat(people(round), process.manager(round.unitId()).stream()).distinct();
    invite("grusDate", round, appointment(uid, meeting, GRUS_MINUTES), all);
  }

  private void invite(
      String kind, UnitRound round, Appointment appointment, Stream<String> recipients) {
    var facts = new HashMap<>(facts(round));
    facts.put("on", appointment.on().toString());
    if (appointment.place() != null) {
      facts.put("place", appointment.place());
    }
    notices.send(
        recipients
            .filter(who -> !directory.awayOn(who, appointment.on()))
            .map(who -> new Notice(kind, who, Urgency.AT_ONCE, facts, Optional.of(appointment)))
            .toList());
  }

  private static Appointment appointment(String uid, Meeting meeting, int minutes) {
    var from = Objects.requireNonNullElse(meeting.from(), USUAL_TIME);
    return new Appointment(uid, meeting.on(), from, minutes, meeting.place(), "MUS", false);
  }

  private Map<String, String> facts(UnitRound round) {
    var unit = directory.unit(round.unitId());
    var facts = new HashMap<String, String>();
    facts.put("link", "/mus/hjul/" + round.wheelId());
    facts.put("unit", unit.map(Unit::name).orElse(round.unitId()));
    process
        .manager(round.unitId())
        .flatMap(directory::employee)
        .ifPresent(manager -> facts.put("manager", manager.name()));
    Representatives.add(facts, unit.orElse(null));
    return facts;
  }

  private Stream<String> people(UnitRound round) {
    return directory.employeesOf(round.unitId()).stream().map(Employee::id);
  }
}
