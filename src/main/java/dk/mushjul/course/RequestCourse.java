package dk.mushjul.course;

import dk.mushjul.course.Step.State;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.request.Request;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How far a request for a conversation has come. */
@Component
public class RequestCourse {

  private final Directory directory;

  RequestCourse(Directory directory) {
    this.directory = directory;
  }

  /** The course of a request. */
  public Course of(Request request, Words words) {
    var open = request.state() == Request.State.OPEN;
    var name =
        directory.employee(request.employeeId()).map(Employee::name).orElse(request.employeeId());
    var steps =
        new Steps(words, "request")
            .add("asked", State.DONE, request.askedOn(), null)
            .add(
                "answered",
                open ? State.NOW : State.DONE,
                null,
                words.text("request." + (open ? reader(request) : state(request))));
    return new Course(String.valueOf(request.askedOn().getYear()), name, Phase.TALK, steps.list());
  }

  private static String reader(Request request) {
    return request.reader() == Request.Reader.HR ? "hr" : "manager";
  }

  private static String state(Request request) {
    return request.state().name().toLowerCase(Locale.ROOT);
  }
}
