package dk.mushjul.request.process;

import dk.mushjul.content.Subject;
import dk.mushjul.engine.PartySource;
import dk.mushjul.organisation.Directory;
import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who plays which role in a request right now. */
@Component
class RequestParties implements PartySource {

  private final Requests requests;
  private final Directory directory;

  RequestParties(Requests requests, Directory directory) {
    this.requests = requests;
    this.directory = directory;
  }

  @Override
  public Subject.Kind kind() {
    return Subject.Kind.REQUEST;
  }

  @Override
  public Optional<String> party(String requestId, String role) {
    var employee = requests.find(requestId).map(Request::employeeId);
    return switch (role) {
      case RequestModel.MANAGER -> employee.flatMap(directory::managerOf);
      case RequestModel.EMPLOYEE -> employee;
      default -> Optional.empty();
    };
  }
}
