package dk.mushjul.request.process;

import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The manager has not answered in time: HR gets the same task. */
@Component
class PassToHrDelegate implements JavaDelegate {

  private final Requests requests;
  private final RequestNotices notices;
  private final TaskService tasks;

  PassToHrDelegate(Requests requests, RequestNotices notices, TaskService tasks) {
    this.requests = requests;
    this.notices = notices;
    this.tasks = tasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var request = requests.get((String) execution.getVariable(RequestModel.REQUEST_ID));
    if (request.reader() == Request.Reader.HR) {
      return;
    }
    requests.save(request.passToHr());
    execution.setVariable(RequestModel.UNANSWERED_BY, execution.getVariable(RequestModel.MANAGER));
    execution.setVariable(RequestModel.MANAGER, null);
    execution.setVariable(RequestModel.READERS, RequestModel.HR);
    var task =
        tasks
            .createTaskQuery()
            .processInstanceId(execution.getProcessInstanceId())
            .taskDefinitionKey(RequestModel.ANSWER_TASK)
            .singleResult();
    tasks.setAssignee(task.getId(), null);
    tasks.addCandidateGroup(task.getId(), RequestModel.HR);
    notices.passedToHr(request, task.getId());
  }
}
