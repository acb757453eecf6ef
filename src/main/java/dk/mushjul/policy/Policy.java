package dk.mushjul.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** HR's tables as questions. Every answer comes from the newest deployed version. */
@Component
public class Policy {

  private final Decisions decisions;
  private final WorkCalendar calendar;

  Policy(Decisions decisions, WorkCalendar calendar) {
    this.decisions = decisions;
    this.calendar = calendar;
  }

  /** How a task's or timer's date is counted; empty when it has none. */
  public Optional<Due> due(String task, String sector, String unitId) {
    return row("dueDate", inputs("task", task, "sector", sector, "unit", unitId))
        .map(row -> new Due(text(row, "anchor"), number(row, "days"), text(row, "calendar")))
        .filter(due -> !Due.NONE.equals(due.anchor()));
  }

  /** The date that lies so far from an anchor, on the calendar that the row names. */
  public LocalDate dueDate(Due due, LocalDate anchor) {
    return dueDate(due, anchor, null);
  }

  /** The same for somebody with so many weekly hours; null means full time. */
  public LocalDate dueDate(Due due, LocalDate anchor, BigDecimal weeklyHours) {
    return calendar.count(due, anchor, weeklyHours);
  }

  /** How many days must lie between the call and the conversation. */
  public int noticeDays(String sector, String unitId) {
    return row("noticePeriod", inputs("sector", sector, "unit", unitId))
        .map(row -> number(row, "days"))
        .orElseThrow(() -> new NoSuchRow("noticePeriod", "sector " + sector));
  }

  /** Whether somebody takes part. */
  public Eligibility eligibility(EligibilityFacts facts) {
    throw new UnsupportedOperationException("follows");
  }

  /** Whether somebody is to be reminded of a task that falls due in so many days. */
  public Optional<ReminderRule> reminder(
      String task, String role, int daysToDue, BigDecimal weeklyHours) {
    throw new UnsupportedOperationException("follows");
  }

  /** The points of one answer in the MUS test. */
  public int musTestPoints(String answer) {
    throw new UnsupportedOperationException("follows");
  }

  /** The band of an average of points per answered statement. */
  public String musTestBand(BigDecimal average) {
    throw new UnsupportedOperationException("follows");
  }

  /** How long a kind of text is kept; empty when the table does not know the kind. */
  public Optional<Retention> retention(String kind) {
    throw new UnsupportedOperationException("follows");
  }

  private Optional<Map<String, Object>> row(String decision, Map<String, Object> inputs) {
    return decisions.latest(decision).rows(inputs).stream().findFirst();
  }

  private static Map<String, Object> inputs(Object... pairs) {
    var inputs = new HashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      inputs.put((String) pairs[i], pairs[i + 1]);
    }
    return inputs;
  }

  private static String text(Map<String, Object> row, String output) {
    return (String) row.get(output);
  }

  private static int number(Map<String, Object> row, String output) {
    return ((Number) row.get(output)).intValue();
  }
}
