package dk.mushjul.evaluation.process;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.engine.Deadlines;
import dk.mushjul.engine.StepCreated;
import dk.mushjul.evaluation.MusTests;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Gives each person the version of the MUS test that is theirs, and the one notice about it. */
@Component
class MusTestAsked implements StepCreated {

  private static final String CLOSED = "musTestClosed";

  private final MusTests tests;
  private final Deadlines deadlines;
  private final Notices notices;

  MusTestAsked(MusTests tests, Deadlines deadlines, Notices notices) {
    this.tests = tests;
    this.deadlines = deadlines;
    this.notices = notices;
  }

  @Override
  public String stem() {
    return EvaluationModel.ANSWER_MUS_TEST;
  }

  @Override
  public boolean hasTold() {
    return true;
  }

  @Override
  public void created(DelegateTask task) {
    var round = (String) task.getVariable(EvaluationModel.UNIT_ROUND_ID);
    var version = tests.version(round, task.getAssignee());
    task.setVariableLocal(EvaluationModel.VERSION, version.word());
    var facts =
        Map.of(
            "year",
            (String) task.getVariable(EvaluationModel.WHEEL_ID),
            "link",
            "/mus/tasks/" + task.getId(),
            "until",
            lastDay(task).toString());
    notices.send(
        new Notice("musTestInvited", task.getAssignee(), Urgency.DAILY, facts, Optional.empty()));
  }

  private LocalDate lastDay(DelegateTask task) {
    var closed = deadlines.on(task, CLOSED).toInstant();
    return LocalDate.ofInstant(closed, BusinessClock.ZONE).minusDays(1);
  }
}
