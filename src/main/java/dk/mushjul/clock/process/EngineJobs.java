package dk.mushjul.clock.process;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.clock.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
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
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration A_MOMENT = Duration.ofMillis(20);

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
    } catch (OptimisticLockingException e) {
      // Somebody's click touched the same process: the job is still there and runs again.
      LOG.debug("Job {} of {} lost a race", job.getId(), job.getProcessDefinitionKey());
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
      awaitRunning();
    }
  }

  /** What the executor has taken it still runs, in threads of its own. */
  private void awaitRunning() {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (due().stream().anyMatch(EngineJobs::isTaken) && System.nanoTime() < until) {
      LockSupport.parkNanos(A_MOMENT.toNanos());
    }
  }

  private static boolean isTaken(Job job) {
    var until = ((JobEntity) job).getLockExpirationTime();
    return until != null && until.after(ClockUtil.getCurrentTime());
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
