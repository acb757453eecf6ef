package dk.mushjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.check.StateCheck;
import dk.mushjul.check.Violation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether everything agrees, as {@code check-state} sees it. */
@Component
@Profile("test")
public class StateOfTheSystem {

  private final StateCheck check;

  StateOfTheSystem(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
    check = new StateCheck(jdbc, transactions, clock);
  }

  public List<Violation> violations() {
    return check.violations();
  }

  /** Fails with everything that does not agree. */
  public void agrees() {
    assertThat(violations()).as("what check-state finds").isEmpty();
  }
}
