package dk.mushjul.request.process;

import dk.mushjul.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the employee that the request was answered with no. */
@Component
class SendRefusalDelegate implements JavaDelegate {

  private final Requests requests;
  private final RequestNotices notices;

  SendRefusalDelegate(Requests requests, RequestNotices notices) {
    this.requests = requests;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.answered(requests.get((String) execution.getVariable(RequestModel.REQUEST_ID)));
  }
}
