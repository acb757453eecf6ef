package dk.mushjul.escalation.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The duties of a manager that are past their day, and requests that HR got because of that. */
@Component
class LateDuties {

  private static final String ANSWER_REQUEST = "userTask_answerRequest";
  private static final String[] DUTIES = {
    "userTask_planConversation", "userTask_draftPlan", "userTask_holdFollowUp", ANSWER_REQUEST
  };

  private final TaskService tasks;
  private final Clock clock;

  LateDuties(TaskService tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** How many there are. */
  int of(String managerId) {
    return (int) (late(managerId).count() + unanswered(managerId).count());
  }

  /** Whether one of them is in this instance: what is late there may be somebody else's to do. */
  boolean isIn(String instanceId, String managerId) {
    return late(managerId).processInstanceId(instanceId).count() > 0;
  }

  private TaskQuery late(String managerId) {
    return tasks
        .createTaskQuery()
        .taskAssignee(managerId)
        .taskDefinitionKeyIn(DUTIES)
        .dueBefore(Date.from(clock.instant()));
  }

  private TaskQuery unanswered(String managerId) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(ANSWER_REQUEST)
        .processVariableValueEquals("unansweredBy", managerId);
  }
}
