package dk.mushjul.request.process;

import dk.mushjul.organisation.Directory;
import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the request to the manager or to HR. */
@Component
class ChooseReaderDelegate implements JavaDelegate {

  private final Requests requests;
  private final Directory directory;

  ChooseReaderDelegate(Requests requests, Directory directory) {
    this.requests = requests;
    this.directory = directory;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var request = requests.get((String) execution.getVariable(RequestModel.REQUEST_ID));
    var forHr = request.reader() == Request.Reader.HR;
    execution.setVariable(
        RequestModel.MANAGER,
        forHr ? null : directory.managerOf(request.employeeId()).orElse(null));
    // The engine takes a group's name or a list of names, but not nothing.
    execution.setVariable(RequestModel.READERS, forHr ? RequestModel.HR : new ArrayList<String>());
  }
}
