package dk.mushjul.request.process;

import dk.mushjul.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the request of somebody who has left; nobody answers it any more. */
@Component
class EndRequestDelegate implements JavaDelegate {

  private final Requests requests;

  EndRequestDelegate(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var request = requests.get((String) execution.getVariable(RequestModel.REQUEST_ID));
    requests.save(request.lapse());
  }
}
