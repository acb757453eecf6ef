package dk.mushjul.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The date of a task or timer, from its row of the table {@code dueDate} and, where there are such
 * rows, {@code <task>Earliest} and {@code <task>Latest}: never sooner than the one, never later
 * than the other, never in the past. What is counted {@code exact} may lie in the past.
 */
@Component
public class DueDates {

  private final Policy policy;

  DueDates(Policy policy) {
    this.policy = policy;
  }

  /** The date, or empty when the table gives none. */
  public Optional<LocalDate> of(String task, CaseDates dates) {
    throw new UnsupportedOperationException("follows");
  }
}
