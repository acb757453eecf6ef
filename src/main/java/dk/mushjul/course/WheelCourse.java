package dk.mushjul.course;

import dk.mushjul.course.Step.State;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far a year's wheel has turned. */
@Component
public class WheelCourse {

  private final Clock clock;

  WheelCourse(Clock clock) {
    this.clock = clock;
  }

  /** The course of a wheel, told about the whole or one unit or person in it. */
  public Course of(Wheel wheel, String about, Words words) {
    var now = phase(wheel);
    var days = Map.of(Phase.TALK, wheel.firstDay(), Phase.EVALUATION, wheel.evaluationOn());
    var steps = new Steps(words, "wheel");
    for (var phase : Phase.values()) {
      steps.add(phase.word(), state(phase, now, wheel), days.get(phase), text(phase, wheel, words));
    }
    return new Course(wheel.id(), about, now, steps.list());
  }

  /** The part of the wheel that most of the workplace is in today. */
  public Phase phase(Wheel wheel) {
    var today = LocalDate.now(clock);
    return switch (wheel.state()) {
      case BRIEFING -> Phase.STRATEGY;
      case EVALUATING, EVALUATED -> Phase.EVALUATION;
      case RUNNING -> {
        if (today.isBefore(wheel.firstDay())) {
          yield Phase.GROUP;
        }
        yield today.isAfter(wheel.lastDay()) ? Phase.FOLLOW_UP : Phase.TALK;
      }
    };
  }

  private static State state(Phase phase, Phase now, Wheel wheel) {
    if (phase.compareTo(now) < 0 || wheel.state() == WheelState.EVALUATED) {
      return State.DONE;
    }
    return phase == now ? State.NOW : State.LATER;
  }

  private static String text(Phase phase, Wheel wheel, Words words) {
    return phase == Phase.TALK
        ? words.text("wheel.talk.text", words.day(wheel.firstDay()), words.day(wheel.lastDay()))
        : words.text("wheel." + phase.word() + ".text");
  }
}
