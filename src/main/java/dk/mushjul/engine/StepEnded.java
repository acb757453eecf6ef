package dk.mushjul.engine;

import dk.mushjul.notification.Notices;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Takes back what people were still to be told about a task that is over, however it ended. */
@Component
class StepEnded {

  private final Notices notices;

  StepEnded(Notices notices) {
    this.notices = notices;
  }

  void notify(DelegateTask task) {
    notices.withdraw(StepOpened.link(task.getId()));
  }
}
