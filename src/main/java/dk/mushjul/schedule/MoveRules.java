package dk.mushjul.schedule;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.form.FieldError;
import dk.mushjul.wheel.DayWords;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which dates cannot be moved, said at their fields. */
@Component
public class MoveRules {

  private static final int LONGEST = 366;

  private final Wheels wheels;
  private final UnitWindows windows;
  private final Conversations conversations;
  private final Clock clock;

  MoveRules(Wheels wheels, UnitWindows windows, Conversations conversations, Clock clock) {
    this.wheels = wheels;
    this.windows = windows;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** What is in the way; empty when all of it can be moved. */
  public List<FieldError> problems(DateMove move) {
    var errors = new ArrayList<FieldError>();
    var wheel = wheels.get(move.wheelId());
    if (move.isEmpty()) {
      errors.add(first(move, "Skriv mindst én ny dato."));
    } else if (move.employee() == null && !wheel.isTurning()) {
      errors.add(first("Hjulet bliver evalueret. Dets datoer kan ikke flyttes mere."));
    } else if (move.isOfTheWheel()) {
      ofWheel(move, wheel, errors);
    } else if (move.employee() == null) {
      move.units().forEach(unit -> ofUnit(move, wheel, unit, errors));
    } else {
      ofPerson(move, wheel, errors);
    }
    return errors.stream().distinct().toList();
  }

  private void ofWheel(DateMove move, Wheel wheel, List<FieldError> errors) {
    var dates = Dates.after(move, wheel);
    window(move, Dates.window(wheel), new Window(dates.firstDay(), dates.lastDay()), errors);
    var last = windows.lastOf(wheel.moveTo(dates));
    if (!last.isBefore(dates.evaluationOn())) {
      errors.add(tooLate(move, dates.evaluationOn(), last));
    }
    if (move.evaluationOn() != null && !move.evaluationOn().isAfter(today())) {
      errors.add(evaluation("Vælg en dag, der ikke er kommet endnu."));
    }
  }

  private void ofUnit(DateMove move, Wheel wheel, String unit, List<FieldError> errors) {
    var before = windows.of(wheel, unit);
    var after = Dates.after(move, before);
    window(move, before, after, errors);
    if (!after.lastDay().isBefore(wheel.evaluationOn())) {
      errors.add(
          last("Vælg en dag før evalueringen den " + DayWords.of(wheel.evaluationOn()) + "."));
    }
  }

  private void window(DateMove move, Window before, Window after, List<FieldError> errors) {
    if (move.firstDay() != null && before.firstDay().isBefore(today())) {
      errors.add(first("Den første dag er allerede gået og kan ikke flyttes."));
    } else if (move.firstDay() != null && move.firstDay().isBefore(today())) {
      errors.add(first("Dagen er gået. Vælg i dag eller en senere dag."));
    }
    if (move.lastDay() != null && before.lastDay().isBefore(today())) {
      errors.add(last("Den sidste dag er allerede gået og kan ikke flyttes."));
    } else if (after.lastDay().isBefore(after.firstDay())) {
      errors.add(last("Vælg en dag, der ikke ligger før den første dag."));
    } else if (move.lastDay() != null && move.lastDay().isBefore(today())) {
      errors.add(last("Dagen er gået. Vælg i dag eller en senere dag."));
    } else if (after.firstDay().plusDays(LONGEST).isBefore(after.lastDay())) {
      errors.add(last("Vælg højst et år mellem den første og den sidste dag."));
    }
  }

  private void ofPerson(DateMove move, Wheel wheel, List<FieldError> errors) {
    var talk = conversations.of(wheel.id(), move.employee());
    if (talk.isEmpty()) {
      errors.add(
          new FieldError("movedWho", "Medarbejder", "Personen har ingen samtale i det hjul."));
      return;
    }
    if (move.talkOn() != null) {
      talkOn(move.talkOn(), talk.get(), wheel, errors);
    }
    if (move.followUpOn() != null) {
      followUpOn(move.followUpOn(), talk.get(), errors);
    }
  }

  private void talkOn(LocalDate day, Conversation talk, Wheel wheel, List<FieldError> errors) {
    if (!talk.isBeforeItsInvitation()) {
      errors.add(talk("Samtalen har en tid eller er holdt. Er den planlagt, flytter lederen den."));
    } else if (day.isBefore(today()) || !day.isBefore(wheel.evaluationOn())) {
      errors.add(talk("Vælg en dag fra i dag og før hjulets evaluering."));
    }
  }

  private void followUpOn(LocalDate day, Conversation talk, List<FieldError> errors) {
    if (talk.state() != ConversationState.AGREED) {
      errors.add(followUp("Der er ingen opfølgning, der venter."));
    } else if (!day.isAfter(today())) {
      errors.add(followUp("Vælg en dag, der ikke er kommet endnu."));
    } else if (!talk.followUpOn().isAfter(today())) {
      errors.add(followUp("Opfølgningen er i gang. Lederen finder en ny dag i sin opgave."));
    }
  }

  private static FieldError tooLate(DateMove move, LocalDate evaluation, LocalDate last) {
    return move.evaluationOn() != null
        ? evaluation("Vælg en dag efter den sidste samtaledag den " + DayWords.of(last) + ".")
        : last("Vælg en dag før evalueringen den " + DayWords.of(evaluation) + ".");
  }

  private static FieldError first(DateMove move, String message) {
    return move.employee() == null ? first(message) : talk(message);
  }

  private static FieldError first(String message) {
    return new FieldError("newFirstDay", "Ny første dag", message);
  }

  private static FieldError last(String message) {
    return new FieldError("newLastDay", "Ny sidste dag", message);
  }

  private static FieldError evaluation(String message) {
    return new FieldError("newEvaluationOn", "Ny evaluering", message);
  }

  private static FieldError talk(String message) {
    return new FieldError("newTalkOn", "Nyt forslag til samtalen", message);
  }

  private static FieldError followUp(String message) {
    return new FieldError("newFollowUpOn", "Ny dag for opfølgningen", message);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
