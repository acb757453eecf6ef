package dk.mushjul.clock.process;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.clock.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The engine's jobs as work that falls due; the engine's clock follows business time. */
@Component
class EngineJobs implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(EngineJobs.class);
  private static final int AT_A_TIME = 200;

  private final ManagementService management;
  private final ProcessEngineConfigurationImpl engine;
  private final BusinessClock clock;
  private boolean wasActive;

  EngineJobs(ManagementService management, ProcessEngineConfigurationImpl engine, Clock clock) {
    this.management = management;
    this.engine = engine;
    this.clock = (BusinessClock) clock;
  }

  @Override
  public Optional<Instant> nextDue() {
    return management
        .createJobQuery()
        .withRetriesLeft()
        .active()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(job -> job.getDuedate().toInstant())
        .findFirst();
  }

  @Override
  public Done runDue() {
    var due = due();
    due.forEach(this::run);
    return new Done(due.size(), 0);
  }

  private List<Job> due() {
    return management
        .createJobQuery()
        .withRetriesLeft()
        .active()
        .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, AT_A_TIME);
  }

  private void run(Job job) {
    try {
      management.executeJob(job.getId());
    } catch (RuntimeException e) {
      // The engine has counted the failure and set the next try; other jobs go on.
      LOG.warn("Job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), e);
    }
  }

  @Override
  public void pause() {
    wasActive = engine.getJobExecutor().isActive();
    if (wasActive) {
      engine.getJobExecutor().shutdown();
    }
  }

  @Override
  public void resume() {
    if (wasActive) {
      engine.getJobExecutor().start();
    }
  }

  @Override
  public void clockMoved() {
    ClockUtil.offset(clock.offset().toMillis());
  }

  /** The timers that start processes are those without an instance. */
  @Override
  public void clockSet() {
    management.createJobQuery().timers().list().stream()
        .filter(job -> job.getProcessInstanceId() == null)
        .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
  }
}
