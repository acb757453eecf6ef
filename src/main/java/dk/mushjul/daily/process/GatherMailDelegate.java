package dk.mushjul.daily.process;

import dk.mushjul.notification.Notices;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes of everything that waits one mail a person. */
@Component
class GatherMailDelegate implements JavaDelegate {

  private final Notices notices;
  private final Clock clock;

  GatherMailDelegate(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.gather(LocalDate.now(clock));
  }
}
