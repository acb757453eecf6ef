package dk.mushjul.wheel.process;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.organisation.HeadChanged;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.Wheels;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives a round's open tasks to whoever takes the unit through it from now on. */
@Component
class UnitRoundHandover {

  private final Unguarded engine;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitRoundProcess process;
  private final Directory directory;

  UnitRoundHandover(
      Unguarded engine,
      RuntimeService runtime,
      TaskService tasks,
      Wheels wheels,
      UnitRounds rounds,
      UnitRoundProcess process,
      Directory directory) {
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.wheels = wheels;
    this.rounds = rounds;
    this.process = process;
    this.directory = directory;
  }

  /** The round of an earlier wheel may still be going on beside the newest. */
  @EventListener
  @Order(0)
  void on(ManagerChanged changed) {
    handOver(directory.conversationUnitOf(changed.employeeId()));
  }

  /** The unit's own steps are the head's, also where others hold all of its talks. */
  @EventListener
  @Order(0)
  void on(HeadChanged changed) {
    handOver(changed.unitId());
  }

  private void handOver(String unit) {
    wheels.years().stream()
        .flatMap(wheel -> rounds.of(wheel, unit).stream())
        .forEach(this::handOver);
  }

  private void handOver(UnitRound round) {
    var manager = process.manager(round.unitId()).orElse(null);
    engine.run(
        () -> {
          runtime
              .createProcessInstanceQuery()
              .processInstanceBusinessKey(round.id())
              .list()
              .forEach(instance -> handOver(instance, manager));
        });
  }

  private void handOver(ProcessInstance instance, String manager) {
    var before = (String) runtime.getVariable(instance.getId(), WheelModel.MANAGER);
    if (Objects.equals(before, manager)) {
      return;
    }
    runtime.setVariable(instance.getId(), WheelModel.MANAGER, manager);
    tasks
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .taskAssignee(before)
        .active()
        .list()
        .stream()
        .filter(task -> !task.getTaskDefinitionKey().endsWith("answerMusTest"))
        .forEach(task -> tasks.setAssignee(task.getId(), manager));
  }
}
