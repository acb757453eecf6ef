package dk.mushjul.request.process;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives an open request to the employee's new manager. */
@Component
class RequestHandover {

  private final Unguarded engine;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Requests requests;

  RequestHandover(Unguarded engine, RuntimeService runtime, TaskService tasks, Requests requests) {
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.requests = requests;
  }

  /** Without a new manager the request stays where it is until HR gets it in time. */
  @EventListener
  @Order(0)
  void on(ManagerChanged changed) {
    if (changed.to() != null) {
      requests.of(changed.employeeId()).stream()
          .filter(request -> request.state() == Request.State.OPEN)
          .filter(request -> request.reader() == Request.Reader.MANAGER)
          .forEach(request -> handOver(request, changed.to()));
    }
  }

  private void handOver(Request request, String manager) {
    engine.run(
        () -> {
          runtime.setVariable(request.processInstanceId(), RequestModel.MANAGER, manager);
          tasks
              .createTaskQuery()
              .processInstanceId(request.processInstanceId())
              .taskDefinitionKey(RequestModel.ANSWER_TASK)
              .list()
              .forEach(task -> tasks.setAssignee(task.getId(), manager));
        });
  }
}
