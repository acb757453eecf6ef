package dk.mushjul.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
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
    return dueRow(task, sector, unitId).filter(due -> !Due.NONE.equals(due.anchor()));
  }

  /** The row of a task or timer, also one that says that there is no date. */
  Optional<Due> dueRow(String task, String sector, String unitId) {
    return row("dueDate", inputs("task", task, "sector", sector, "unit", unitId))
        .map(row -> new Due(row.text("anchor"), row.number("days"), row.text("calendar")));
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
    return required("noticePeriod", inputs("sector", sector, "unit", unitId)).number("days");
  }

  /** Whether somebody takes part. */
  public Eligibility eligibility(EligibilityFacts facts) {
    var inputs =
        inputs(
            "sector", facts.sector(), "monthsEmployed", facts.monthsEmployed(), "age", facts.age());
    inputs.put("weeklyHours", asDouble(facts.weeklyHours()));
    inputs.put("onLeave", facts.onLeave());
    inputs.put("hasManager", facts.hasManager());
    var row = required("eligibility", inputs);
    var outcome = Eligibility.Outcome.valueOf(row.text("outcome").toUpperCase(Locale.ROOT));
    return new Eligibility(outcome, row.text("reason"), row.flag("seniorOffer"));
  }

  /** Whether somebody is to be reminded of a task that falls due in so many days. */
  public Optional<ReminderRule> reminder(
      String task, String role, int daysToDue, BigDecimal weeklyHours) {
    var inputs = inputs("task", task, "role", role, "daysToDue", daysToDue);
    inputs.put("weeklyHours", asDouble(weeklyHours));
    return row("reminder", inputs)
        .map(row -> new ReminderRule(row.text("recipient"), row.text("template")));
  }

  /** The points of one answer in the MUS test. */
  public int musTestPoints(String answer) {
    return required("musTestScore", inputs("answer", answer)).number("points");
  }

  /** The band of an average of points per answered statement. */
  public String musTestBand(BigDecimal average) {
    return required("musTestBand", inputs("points", asDouble(average))).text("band");
  }

  /** How long a kind of text is kept; empty when the table does not know the kind. */
  public Optional<Retention> retention(String kind) {
    return row("retention", inputs("kind", kind))
        .map(row -> new Retention(row.number("days"), row.text("anchor")));
  }

  /**
   * Whether a conversation goes along when the employee moves to another unit.
   *
   * @param stage {@code beforeTalk}, {@code talkHeld} or {@code closed}
   */
  public boolean goesAlong(String stage, String sector, String newUnitId) {
    var row = required("unitMove", inputs("stage", stage, "sector", sector, "unit", newUnitId));
    return "along".equals(row.text("goes"));
  }

  /** How conversations are spread over a window. */
  SpreadRule spread(String sector, String unitId) {
    var row = required("spread", inputs("sector", sector, "unit", unitId));
    return new SpreadRule(
        Math.max(1, row.number("talksPerManagerAndWeek")), row.number("newEmployeeMonths"));
  }

  private Optional<Row> row(String decision, Map<String, Object> inputs) {
    return decisions.latest(decision).rows(inputs).stream()
        .findFirst()
        .map(values -> new Row(decision, values));
  }

  private Row required(String decision, Map<String, Object> inputs) {
    return row(decision, inputs).orElseThrow(() -> new UnusableTable(decision, inputs));
  }

  private static Double asDouble(BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  private static Map<String, Object> inputs(Object... pairs) {
    var inputs = new HashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      inputs.put((String) pairs[i], pairs[i + 1]);
    }
    return inputs;
  }
}
