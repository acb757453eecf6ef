package dk.mushjul.schedule;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a move of dates does to wheel, units and conversations. */
@Service
public class Schedule {

  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitWindows windows;
  private final Conversations conversations;
  private final Suggestions suggestions;
  private final Directory directory;

  Schedule(
      Wheels wheels,
      UnitRounds rounds,
      UnitWindows windows,
      Conversations conversations,
      Suggestions suggestions,
      Directory directory) {
    this.wheels = wheels;
    this.rounds = rounds;
    this.windows = windows;
    this.conversations = conversations;
    this.suggestions = suggestions;
    this.directory = directory;
  }

  /** The dates that become others. */
  public List<Moved> moved(DateMove move) {
    var moved = new ArrayList<Moved>();
    var wheel = wheels.get(move.wheelId());
    if (move.isOfTheWheel()) {
      add(moved, "newFirstDay", null, wheel.firstDay(), move.firstDay());
      add(moved, "newLastDay", null, wheel.lastDay(), move.lastDay());
      add(moved, "newEvaluationOn", null, wheel.evaluationOn(), move.evaluationOn());
    }
    for (var unit : move.units()) {
      var before = windows.of(wheel, unit);
      var name = directory.unit(unit).map(Unit::name).orElse(unit);
      add(moved, "newFirstDay", name, before.firstDay(), move.firstDay());
      add(moved, "newLastDay", name, before.lastDay(), move.lastDay());
    }
    talk(move)
        .ifPresent(
            talk -> {
              var name = name(move.employee());
              add(moved, "newTalkOn", name, talk.suggestedOn(), move.talkOn());
              add(moved, "newFollowUpOn", name, talk.followUpOn(), move.followUpOn());
            });
    return moved;
  }

  private static void add(
      List<Moved> moved, String what, String about, LocalDate from, LocalDate to) {
    if (to != null && !Objects.equals(from, to)) {
      moved.add(new Moved(what, about, from, to));
    }
  }

  /** The rounds whose talks, tasks or timers hang on what is moved. */
  public List<UnitRound> rounds(DateMove move) {
    return move.employee() != null
        ? List.of()
        : rounds.ofWheel(move.wheelId()).stream()
            .filter(round -> move.isOfTheWheel() || move.units().contains(round.unitId()))
            .toList();
  }

  /** The talks that get another suggestion, each with the day. */
  public Map<Conversation, LocalDate> suggestions(DateMove move) {
    var days = new LinkedHashMap<Conversation, LocalDate>();
    var wheel = wheels.get(move.wheelId());
    for (var round : rounds(move)) {
      var before = windows.of(wheel, round.unitId());
      days.putAll(suggestions.moved(round, before, after(move, wheel, round)));
    }
    talk(move)
        .filter(talk -> move.talkOn() != null)
        .ifPresent(talk -> days.put(talk, move.talkOn()));
    return days;
  }

  /** The days of a round once it is done; a unit with days of its own keeps them. */
  private Window after(DateMove move, Wheel wheel, UnitRound round) {
    var own = windows.own(wheel.id(), round.unitId());
    return move.isOfTheWheel()
        ? own.orElse(Dates.after(move, Dates.window(wheel)))
        : Dates.after(move, windows.of(wheel, round.unitId()));
  }

  /** Keeps all of it; who drives tasks and timers has to be told. */
  @Transactional
  public void carryOut(DateMove move) {
    var days = suggestions(move);
    var wheel = wheels.get(move.wheelId());
    if (move.isOfTheWheel()) {
      wheels.save(wheel.moveTo(Dates.after(move, wheel)));
    }
    for (var unit : move.units()) {
      windows.set(wheel.id(), unit, Dates.after(move, windows.of(wheel, unit)));
    }
    days.forEach(Conversation::suggest);
    days.keySet().forEach(conversations::save);
    talk(move).filter(talk -> move.followUpOn() != null).ifPresent(talk -> followUp(talk, move));
  }

  private void followUp(Conversation talk, DateMove move) {
    talk.moveFollowUp(move.followUpOn());
    conversations.save(talk);
  }

  /** The conversation that it is about. */
  public java.util.Optional<Conversation> talk(DateMove move) {
    return move.employee() == null
        ? java.util.Optional.empty()
        : conversations.of(move.wheelId(), move.employee());
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
