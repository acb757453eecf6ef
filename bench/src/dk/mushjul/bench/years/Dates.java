package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** HR wants other dates: for the wheel, for a unit, for one person. */
final class Dates {

  private static final Set<WheelState> TURNING =
      EnumSet.of(WheelState.BRIEFING, WheelState.RUNNING);
  private static final int CONFIRMED_AT_ONCE = 60;
  private static final int KEPT = 25;

  private final Wheels wheels;
  private final UnitWindows windows;
  private final Talks talks;
  private final House house;
  private final Desks desks;
  private final Chance chance;

  Dates(Wheels wheels, UnitWindows windows, Talks talks, House house, Desks desks, Chance chance) {
    this.wheels = wheels;
    this.windows = windows;
    this.talks = talks;
    this.house = house;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where no wheel turns, or the dates cannot be had. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.DATES_OF_WHEEL_ASKED, () -> turning().filter(this::ofWheel).isPresent(),
        Kind.DATES_OF_UNIT_ASKED, () -> turning().filter(this::ofUnit).isPresent(),
        Kind.DATES_OF_PERSON_ASKED, () -> turning().filter(this::ofPerson).isPresent());
  }

  private Optional<Wheel> turning() {
    return chance.any(
        wheels.years().stream()
            .map(wheels::get)
            .filter(wheel -> TURNING.contains(wheel.state()))
            .toList());
  }

  private boolean ofWheel(Wheel wheel) {
    return ask(
        wheel,
        Map.of(
            "movedWhat",
            "wheel",
            chance.one(List.of("newFirstDay", "newLastDay")),
            near(wheel.lastDay()),
            "newEvaluationOn",
            near(wheel.evaluationOn().plusDays(10))));
  }

  private boolean ofUnit(Wheel wheel) {
    var unit = chance.one(house.units());
    var window = windows.of(wheel, unit);
    return ask(
        wheel,
        Map.of(
            "movedWhat",
            "unit",
            "movedUnits",
            List.of(unit),
            chance.one(List.of("newFirstDay", "newLastDay")),
            near(chance.one(List.of(window.firstDay(), window.lastDay())))));
  }

  private boolean ofPerson(Wheel wheel) {
    return talks
        .any(talk -> talk.parties().wheelId().equals(wheel.id()) && movable(talk) != null)
        .filter(
            talk ->
                ask(
                    wheel,
                    Map.of(
                        "movedWhat",
                        "person",
                        "movedWho",
                        talk.parties().employee(),
                        movable(talk),
                        desks.today().plusDays(chance.from(1, 30)).toString())))
        .isPresent();
  }

  private String confirmed() {
    return chance.in100(KEPT) ? "no" : "yes";
  }

  private String movable(Conversation talk) {
    if (talk.isBeforeItsInvitation()) {
      return "newTalkOn";
    }
    return talk.state() == ConversationState.AGREED && talk.followUpOn().isAfter(desks.today())
        ? "newFollowUpOn"
        : null;
  }

  /** A day some days around that one, not in the past. */
  private String near(LocalDate day) {
    var then = day.plusDays(chance.from(-12, 12));
    var tomorrow = desks.today().plusDays(1);
    return (then.isBefore(tomorrow) ? tomorrow : then).toString();
  }

  private boolean ask(Wheel wheel, Map<String, Object> dates) {
    var answers = new HashMap<>(dates);
    answers.put("movedWheel", wheel.id());
    var asked = desks.start(House.HR, "dateChange", "moveDates", answers);
    if (asked && chance.in100(CONFIRMED_AT_ONCE)) {
      desks.passTimeTo(desks.now());
      desks.tasksOf(House.HR).stream()
          .filter(task -> task.stem().equals("confirmDates"))
          .forEach(task -> desks.handIn(House.HR, task, Map.of("moveConfirmed", confirmed())));
    }
    return asked;
  }
}
