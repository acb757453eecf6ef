package dk.mushjul.escalation.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Counts the duties of a manager that are past their day. */
@Component
class LateDuties {

  private static final String[] DUTIES = {
    "userTask_planConversation",
    "userTask_draftPlan",
    "userTask_holdFollowUp",
    "userTask_answerRequest"
  };

  private final TaskService tasks;
  private final Clock clock;

  LateDuties(TaskService tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  int of(String managerId) {
    return (int)
        tasks
            .createTaskQuery()
            .taskAssignee(managerId)
            .taskDefinitionKeyIn(DUTIES)
            .dueBefore(Date.from(clock.instant()))
            .count();
  }
}
