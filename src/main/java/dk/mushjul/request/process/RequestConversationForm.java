package dk.mushjul.request.process;

import dk.mushjul.content.Subject;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.StartForm;
import dk.mushjul.form.Answers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An employee asks for a conversation and chooses who reads it first. */
@Component
class RequestConversationForm implements StartForm {

  private final Requests requests;
  private final Directory directory;
  private final Clock clock;

  RequestConversationForm(Requests requests, Directory directory, Clock clock) {
    this.requests = requests;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public String processId() {
    return RequestModel.KEY;
  }

  @Override
  public boolean mayStart(String person) {
    return directory.employee(person).filter(Employee::works).isPresent();
  }

  @Override
  public void prepare(String person, FormContents form) {
    form.about("Bed om en MUS", directory.employee(person).map(Employee::name).orElse(null), null);
  }

  @Override
  public Begun begin(String person, Answers answers, String processInstanceId) {
    var request =
        requests.ask(person, reader(person, answers), LocalDate.now(clock), processInstanceId);
    return new Begun(
        request.id(),
        Subject.request(request.id()),
        Map.of(RequestModel.REQUEST_ID, request.id(), RequestModel.EMPLOYEE, person));
  }

  private Request.Reader reader(String person, Answers answers) {
    var wantsHr = RequestModel.HR.equals(answers.all().get(RequestModel.FIRST_READER));
    return wantsHr || directory.managerOf(person).isEmpty()
        ? Request.Reader.HR
        : Request.Reader.MANAGER;
  }
}
