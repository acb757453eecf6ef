package dk.mushjul.request.process;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.request.Request;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are told about a request; never what was asked or answered. */
@Component
class RequestNotices {

  private final Notices notices;
  private final Directory directory;

  RequestNotices(Notices notices, Directory directory) {
    this.notices = notices;
    this.directory = directory;
  }

  /** Tells the employee that there is an answer to read. */
  void answered(Request request) {
    send(
        "requestAnswered",
        request.employeeId(),
        Urgency.AT_ONCE,
        request,
        "/mus/requests/" + request.id());
  }

  /** Tells HR that a request waits for it. */
  void passedToHr(Request request, String taskId) {
    directory
        .members(Role.HR)
        .forEach(
            person ->
                send("requestPassedToHr", person, Urgency.DAILY, request, "/mus/tasks/" + taskId));
  }

  private void send(String kind, String recipient, Urgency urgency, Request request, String link) {
    var employee = directory.employee(request.employeeId()).map(Employee::name);
    var facts =
        Map.of(
            "employee", employee.orElse(request.employeeId()),
            "askedOn", request.askedOn().toString(),
            "link", link);
    notices.send(new Notice(kind, recipient, urgency, facts, Optional.empty()));
  }
}
