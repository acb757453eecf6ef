package dk.mushjul.engine;

import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * Makes dates of the decision {@code dueDate}: for every task, and in models as {@code
 * ${deadlines.on(execution, "name")}} for every timer. An anchor is a date variable of the process,
 * or {@code created} for today.
 */
@Component
public class Deadlines {

  private static final String CREATED = "created";

  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  Deadlines(Policy policy, Sectors sectors, Clock clock) {
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  /**
   * The start of the day on which the named timer fires, Danish time.
   *
   * @throws IllegalStateException when the table has no row for the name or its anchor has no date
   */
  public Date on(VariableScope process, String name) {
    var day =
        day(process, name)
            .orElseThrow(() -> new IllegalStateException("dueDate has no row for " + name));
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  /** The day by which the named step should be done; empty when the table gives it none. */
  Optional<LocalDate> day(VariableScope process, String name) {
    return policy
        .due(name, sector(process), (String) process.getVariable("unitId"))
        .map(due -> policy.dueDate(due, anchor(process, name, due.anchor())));
  }

  private String sector(VariableScope process) {
    return sectors.of((String) process.getVariable("wheelId"));
  }

  private LocalDate anchor(VariableScope process, String name, String anchor) {
    if (CREATED.equals(anchor)) {
      return LocalDate.now(clock);
    }
    var date = process.getVariable(anchor);
    if (date == null) {
      throw new IllegalStateException(
          "The dueDate row '" + name + "' counts from " + anchor + ", which has no date here");
    }
    return LocalDate.parse(date.toString());
  }
}
