package dk.mushjul.schedule.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.Redating;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.schedule.DateMove;
import dk.mushjul.schedule.Schedule;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The instances whose tasks and timers hang on dates that are moved. */
@Component
class MovedInstances {

  private static final String FIRST_DAY = "firstDay";
  private static final String LAST_DAY = "lastDay";
  private static final String EVALUATION_ON = "evaluationOn";
  private static final String FOLLOW_UP_ON = "followUpOn";

  private final Schedule schedule;
  private final Wheels wheels;
  private final UnitWindows windows;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService jobs;
  private final Redating redating;
  private final Unguarded engine;

  MovedInstances(
      Schedule schedule,
      Wheels wheels,
      UnitWindows windows,
      RuntimeService runtime,
      TaskService tasks,
      ManagementService jobs,
      Redating redating,
      Unguarded engine) {
    this.schedule = schedule;
    this.wheels = wheels;
    this.windows = windows;
    this.runtime = runtime;
    this.tasks = tasks;
    this.jobs = jobs;
    this.redating = redating;
    this.engine = engine;
  }

  /** Every running instance that is concerned, with those that it called. */
  Set<String> of(DateMove move) {
    var concerned = new LinkedHashSet<String>();
    engine.run(
        () -> {
          if (move.employee() == null) {
            addWithCalled(wheels.get(move.wheelId()).processInstanceId(), concerned);
          }
          schedule.rounds(move).stream()
              .map(UnitRound::processInstanceId)
              .filter(Objects::nonNull)
              .forEach(round -> addWithCalled(round, concerned));
          schedule
              .suggestions(move)
              .keySet()
              .forEach(talk -> addWithCalled(talk.processInstanceId(), concerned));
          schedule.talk(move).ifPresent(talk -> addFollowUp(talk, move, concerned));
        });
    return concerned;
  }

  private void addFollowUp(Conversation talk, DateMove move, Set<String> concerned) {
    if (move.followUpOn() != null && talk.followUpInstanceId() != null) {
      addWithCalled(talk.followUpInstanceId(), concerned);
    }
  }

  private void addWithCalled(String instance, Set<String> concerned) {
    if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
      concerned.add(instance);
      runtime
          .createProcessInstanceQuery()
          .superProcessInstanceId(instance)
          .unlimitedList()
          .forEach(called -> addWithCalled(called.getId(), concerned));
    }
  }

  /** How many tasks are open in them. */
  long tasks(Collection<String> instances) {
    return counted(
        instances, instance -> tasks.createTaskQuery().processInstanceId(instance).count());
  }

  /** How many timers run in them. */
  long timers(Collection<String> instances) {
    return counted(
        instances, instance -> jobs.createJobQuery().processInstanceId(instance).timers().count());
  }

  private long counted(
      Collection<String> instances, java.util.function.ToLongFunction<String> count) {
    var all = new AtomicLong();
    engine.run(() -> instances.forEach(one -> all.addAndGet(count.applyAsLong(one))));
    return all.get();
  }

  /** Tells them the dates that are kept now, and reckons everything in them anew. */
  void follow(DateMove move, Set<String> concerned) {
    engine.run(
        () -> {
          if (move.employee() == null) {
            tellWheel(wheels.get(move.wheelId()));
          }
          schedule.rounds(move).forEach(this::tellRound);
          schedule
              .talk(move)
              .filter(talk -> concerned.contains(talk.followUpInstanceId()))
              .ifPresent(
                  talk ->
                      runtime.setVariable(
                          talk.followUpInstanceId(), FOLLOW_UP_ON, talk.followUpOn().toString()));
          concerned.forEach(redating::keepingBeginnings);
        });
  }

  /** The wheel's own last day waits for the last of the units. */
  private void tellWheel(Wheel wheel) {
    tell(wheel.processInstanceId(), wheel.firstDay(), windows.lastOf(wheel), wheel.evaluationOn());
  }

  private void tellRound(UnitRound round) {
    var wheel = wheels.get(round.wheelId());
    var window = windows.of(wheel, round.unitId());
    tell(round.processInstanceId(), window.firstDay(), window.lastDay(), wheel.evaluationOn());
  }

  private void tell(String root, LocalDate first, LocalDate last, LocalDate evaluation) {
    if (root == null) {
      return;
    }
    var instances = new LinkedHashSet<String>();
    addWithCalled(root, instances);
    var dates =
        Map.of(
            FIRST_DAY, first.toString(),
            LAST_DAY, last.toString(),
            EVALUATION_ON, evaluation.toString());
    instances.forEach(instance -> runtime.setVariables(instance, dates));
  }
}
