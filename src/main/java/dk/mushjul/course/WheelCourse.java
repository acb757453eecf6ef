package dk.mushjul.course;

import dk.mushjul.course.Step.State;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far a year's wheel has turned. */
@Component
public class WheelCourse {

  private final UnitWindows windows;
  private final Directory directory;
  private final Clock clock;

  WheelCourse(UnitWindows windows, Directory directory, Clock clock) {
    this.windows = windows;
    this.directory = directory;
    this.clock = clock;
  }

  /** The course of a wheel for somebody without a conversation in it yet. */
  public Course ofPerson(Wheel wheel, String person, Words words) {
    var unit = directory.party(person).map(ConversationParty::unitId).orElse(null);
    return of(wheel, unit, null, words);
  }

  /**
   * The course of a wheel.
   *
   * @param unit whose days count, which may be its own; null for those of the wheel
   * @param about what it is told of
   */
  public Course of(Wheel wheel, String unit, String about, Words words) {
    var talks =
        unit == null ? new Window(wheel.firstDay(), wheel.lastDay()) : windows.of(wheel, unit);
    var now = phase(wheel, talks);
    var days = Map.of(Phase.TALK, talks.firstDay(), Phase.EVALUATION, wheel.evaluationOn());
    var steps = new Steps(words, "wheel");
    for (var phase : Phase.values()) {
      steps.add(phase.word(), state(phase, now, wheel), days.get(phase), text(phase, talks, words));
    }
    return new Course(wheel.id(), about, now, steps.list());
  }

  private Phase phase(Wheel wheel, Window talks) {
    var today = LocalDate.now(clock);
    return switch (wheel.state()) {
      case BRIEFING -> Phase.STRATEGY;
      case EVALUATING, EVALUATED -> Phase.EVALUATION;
      case RUNNING -> {
        if (today.isBefore(talks.firstDay())) {
          yield Phase.GROUP;
        }
        yield today.isAfter(talks.lastDay()) ? Phase.FOLLOW_UP : Phase.TALK;
      }
    };
  }

  private static State state(Phase phase, Phase now, Wheel wheel) {
    if (phase.compareTo(now) < 0 || wheel.state() == WheelState.EVALUATED) {
      return State.DONE;
    }
    return phase == now ? State.NOW : State.LATER;
  }

  private static String text(Phase phase, Window talks, Words words) {
    return phase == Phase.TALK
        ? words.text("wheel.talk.text", words.day(talks.firstDay()), words.day(talks.lastDay()))
        : words.text("wheel." + phase.word() + ".text");
  }
}
