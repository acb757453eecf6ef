package dk.mushjul.engine;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.policy.CaseDates;
import dk.mushjul.policy.DayTimes;
import dk.mushjul.policy.DueDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * Makes dates of the decision {@code dueDate}: for every task, and in models as {@code
 * ${deadlines.on(execution, "name")}} for every timer. An anchor is a date that the process or its
 * subject knows, or today.
 */
@Component
public class Deadlines {

  private static final String CALLED_ON = "calledOn";

  private final ThreadLocal<LocalDate> begun = new ThreadLocal<>();
  private final DueDates dueDates;
  private final Directory directory;
  private final Sectors sectors;
  private final Facts facts;
  private final Clock clock;

  Deadlines(DueDates dueDates, Directory directory, Sectors sectors, Facts facts, Clock clock) {
    this.dueDates = dueDates;
    this.directory = directory;
    this.sectors = sectors;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * The start of the day on which the named timer fires, Danish time.
   *
   * @throws dk.mushjul.policy.UndatedTimer when the table gives it none here
   */
  public Date on(VariableScope process, String name) {
    return Date.from(DayTimes.startOf(dueDates.ofTimer(name, dates(process, null))));
  }

  /**
   * The day by which the named step should be done; empty when the table gives it none.
   *
   * @param employee whose working days count, or null for everybody's
   */
  Optional<LocalDate> day(VariableScope process, String name, String employee) {
    return dueDates.ofTask(name, dates(process, employee));
  }

  /** Reckons as on the day on which something began, whatever day it is. */
  void asOn(LocalDate day, Runnable reckoning) {
    begun.set(day);
    try {
      reckoning.run();
    } finally {
      begun.remove();
    }
  }

  private LocalDate created() {
    return Optional.ofNullable(begun.get()).orElseGet(() -> LocalDate.now(clock));
  }

  private CaseDates dates(VariableScope process, String employee) {
    var hours =
        Optional.ofNullable(employee)
            .flatMap(directory::employee)
            .map(Employee::weeklyHours)
            .orElse(null);
    var known = facts.of(process);
    return new CaseDates(
        sectors.of(known.text("wheelId")),
        known.text("unitId"),
        hours,
        created(),
        anchor -> anchor(known, anchor));
  }

  private Optional<LocalDate> anchor(Facts.Known known, String anchor) {
    // The call is the task itself.
    if (CALLED_ON.equals(anchor)) {
      return Optional.of(created());
    }
    return Optional.ofNullable(known.text(anchor)).map(LocalDate::parse);
  }
}
