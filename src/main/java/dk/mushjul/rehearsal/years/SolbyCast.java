package dk.mushjul.rehearsal.years;

import dk.mushjul.organisation.Directory;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.rehearsal.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people of Solby, those on leave left out, each with words for the own work. */
@Component
class SolbyCast implements Player.Casting {

  static final String HR = "hanne";

  private final Directory directory;
  private final Words words;
  private final Clock clock;

  SolbyCast(Directory directory, Words words, Clock clock) {
    this.directory = directory;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public List<String> people() {
    var today = LocalDate.now(clock);
    return directory.everybody().values().stream()
        .map(party -> party.employee())
        .filter(employee -> !employee.awayOn(today))
        .map(employee -> employee.id())
        .sorted()
        .toList();
  }

  @Override
  public Voice voice(String person, String step, String about) {
    var today = LocalDate.now(clock);
    return new SolbyVoice(words, new Sitting(person, step, about, work(person, about), today));
  }

  /** The kind of work that a case is about: the employee's or the unit's, else the writer's. */
  private String work(String person, String about) {
    var subject = about.substring(about.indexOf('/') + 1);
    return directory
        .party(subject)
        .map(
            party ->
                directory.units().stream().anyMatch(u -> subject.equals(u.managerId()))
                    ? "leder"
                    : party.unitId())
        .orElseGet(() -> directory.unit(subject).map(unit -> unit.id()).orElse(person));
  }
}
