package dk.mushjul.escalation.process;

import dk.mushjul.escalation.LateManagers;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Takes back, day by day, the tasks about managers who are late no longer. */
@Component
public class CaughtUp {

  private final LateManagers late;
  private final LateDuties duties;
  private final RuntimeService runtime;

  CaughtUp(LateManagers late, LateDuties duties, RuntimeService runtime) {
    this.late = late;
    this.duties = duties;
    this.runtime = runtime;
  }

  /** Closes every case whose manager has nothing late any more. */
  public void run() {
    late.all().stream().filter(manager -> duties.of(manager.managerId()) == 0).forEach(this::close);
  }

  private void close(LateManagers.LateManager manager) {
    late.close(manager.managerId());
    runtime
        .createExecutionQuery()
        .processInstanceId(manager.processInstanceId())
        .messageEventSubscriptionName(LateManagerModel.CAUGHT_UP)
        .list()
        .forEach(
            execution ->
                runtime.messageEventReceived(LateManagerModel.CAUGHT_UP, execution.getId()));
  }
}
