package dk.mushjul.request.process;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the application tells the request's process. */
@Component
class RequestProcess {

  private final RuntimeService runtime;
  private final Requests requests;
  private final Unguarded unguarded;

  RequestProcess(RuntimeService runtime, Requests requests, Unguarded unguarded) {
    this.runtime = runtime;
    this.requests = requests;
    this.unguarded = unguarded;
  }

  @EventListener
  void on(EmployeeLeft left) {
    requests.of(left.employeeId()).stream()
        .filter(request -> request.state() == Request.State.OPEN)
        .forEach(request -> unguarded.run(() -> employeeLeft(request.processInstanceId())));
  }

  private void employeeLeft(String instanceId) {
    runtime
        .createExecutionQuery()
        .processInstanceId(instanceId)
        .messageEventSubscriptionName(RequestModel.EMPLOYEE_LEFT)
        .list()
        .forEach(
            execution ->
                runtime.messageEventReceived(RequestModel.EMPLOYEE_LEFT, execution.getId()));
  }
}
