package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.rehearsal.Desk.WaitingTask;
import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who work on one conversation at the same moment do not stand in each other's way. */
@MushjulTest
class SideBySideTest {

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Office office;
  @Autowired TaskService tasks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  @Test
  void theEmployeeHandsInWhileTheManagersHandInIsNotYetOver() throws Exception {
    var desk = new OpenedWheel(people, clock, port).desk();
    var planned = first(desk, "mads", "planConversation");
    desk.handIn("mads", planned, answers(desk, "mads", planned));
    office.settle();
    var managers = first(desk, "mads", "prepareManager");
    var employee = tasks.getVariable(managers.id(), "employee").toString();
    var employees = first(desk, employee, "prepareEmployee");
    var managersAnswers = answers(desk, "mads", managers);
    var employeesAnswers = answers(desk, employee, employees);

    var status =
        transaction.execute(
            open -> {
              office.handIn("mads", office.task("prepareManager"), managersAnswers);
              var waiting =
                  CompletableFuture.supplyAsync(
                      () -> desk.tryHandIn(employee, employees, employeesAnswers));
              AtOnce.untilItWaits(waiting, jdbc);
              assertThat(waiting).as("it touches the same process").isNotDone();
              return waiting;
            });

    assertThat(status.get(1, TimeUnit.MINUTES)).isLessThan(300);
    assertThat(desk.tasksOf(employee)).extracting(WaitingTask::id).doesNotContain(employees.id());
  }

  private static WaitingTask first(HttpDesk desk, String person, String stem) {
    return desk.tasksOf(person).stream()
        .filter(task -> task.stem().equals(stem))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> answers(HttpDesk desk, String person, WaitingTask task) {
    return new FormFiller(
            desk.open(person, task).orElseThrow(), task.stem(), new Markers(), Map.of())
        .answers();
  }
}
