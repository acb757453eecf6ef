package dk.mushjul.bench.years;

import dk.mushjul.organisation.Directory;
import dk.mushjul.rehearsal.Desk;
import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.rehearsal.Voice;
import dk.mushjul.rehearsal.process.ServiceDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** The desks of everybody at work; whatever is handed in that is not the usual is noted. */
final class Desks implements Desk, Player.Casting {

  private static final int MOST_REFUSALS = 25;

  private static final Comparator<WaitingTask> IN_ORDER =
      Comparator.comparing(WaitingTask::stem).thenComparing(WaitingTask::about);

  private final ServiceDesk desk;
  private final Directory directory;
  private final Chance chance;
  private final Trail trail;
  private final Clock clock;
  private final Moods moods;
  private final Map<String, Integer> refused = new HashMap<>();

  Desks(
      ServiceDesk desk, Directory directory, Chance chance, Trail trail, Clock clock, Moods moods) {
    this.moods = moods;
    this.clock = clock;
    this.desk = desk;
    this.directory = directory;
    this.chance = chance;
    this.trail = trail;
  }

  @Override
  public List<String> people() {
    return directory.everybody().values().stream()
        .map(party -> party.employee())
        .filter(employee -> employee.works() && !employee.awayOn(today()))
        .map(employee -> employee.id())
        .sorted()
        .toList();
  }

  @Override
  public Voice voice(String person, String step, String about) {
    return new RandomVoice(chance, moods.of(about), today());
  }

  @Override
  public List<WaitingTask> tasksOf(String person) {
    return desk.tasksOf(person).stream().sorted(IN_ORDER).toList();
  }

  @Override
  public Optional<Sheet> open(String person, WaitingTask task) {
    return desk.open(person, task);
  }

  @Override
  public void handIn(String person, WaitingTask task, Map<String, Object> answers) {
    try {
      desk.handIn(person, task, answers);
    } catch (FormFieldValidationException e) {
      note(task, e);
      return;
    }
    trail.did(person, task.stem() + " of " + task.about());
    Kind.of(task.stem(), answers).ifPresent(kind -> trail.happened(kind, task.about()));
    if (chance.in100(3)) {
      handInAgain(person, task, answers);
    }
  }

  private void note(WaitingTask task, FormFieldValidationException refusal) {
    trail.happened(Kind.REFUSED, task.stem() + " of " + task.about() + ": " + refusal.getMessage());
    if (refused.merge(task.id(), 1, Integer::sum) > MOST_REFUSALS) {
      throw new IllegalStateException(task.stem() + " is always refused", refusal);
    }
  }

  /** From a second window, or by a second click: nothing may come of it. */
  private void handInAgain(String person, WaitingTask task, Map<String, Object> answers) {
    try {
      desk.handIn(person, task, answers);
    } catch (NullValueException
        | AuthorizationException
        | OptimisticLockingException
        | FormFieldValidationException e) {
      trail.happened(Kind.HANDED_IN_TWICE, task.stem() + " of " + task.about());
      return;
    }
    throw new IllegalStateException(task.stem() + " could be handed in twice");
  }

  @Override
  public Sheet openStart(String person, String process) {
    return desk.openStart(person, process);
  }

  @Override
  public void start(String person, String process, Map<String, Object> answers) {
    desk.start(person, process, answers);
  }

  /** Fills a start form and hands it in; false when it is refused. */
  boolean start(String person, String process, String form, Map<String, Object> wanted) {
    var voice = voice(person, form, person);
    var answers = new FormFiller(openStart(person, process), form, voice, wanted).answers();
    try {
      start(person, process, answers);
      return true;
    } catch (FormFieldValidationException e) {
      trail.happened(Kind.REFUSED, form + " of " + person + ": " + e.getMessage());
      return false;
    }
  }

  @Override
  public void passTimeTo(LocalDate day) {
    desk.passTimeTo(day);
  }

  void passTimeTo(LocalDateTime moment) {
    desk.passTimeTo(moment);
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  @Override
  public LocalDate today() {
    return desk.today();
  }
}
