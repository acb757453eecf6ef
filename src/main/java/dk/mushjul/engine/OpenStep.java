package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import java.time.LocalDate;
import java.util.Map;

/**
 * A task that waits for one of its parties now.
 *
 * @param stem which step of the wheel it is, as in {@code forms/<stem>.form}
 * @param subject what its written words belong to
 * @param role the word for whose task it is: {@code employee}, {@code manager}, {@code hr} …
 * @param due the day by which it should be done, or null
 * @param variables the ids, dates and answers that the process keeps at this point
 */
public record OpenStep(
    String taskId,
    String stem,
    Subject subject,
    String processInstanceId,
    String role,
    LocalDate due,
    Map<String, Object> variables) {

  /** The process variable of that name as text, or null. */
  public String text(String variable) {
    var value = variables.get(variable);
    return value == null ? null : value.toString();
  }

  /** The process variable of that name as a date, or null. */
  public LocalDate date(String variable) {
    var text = text(variable);
    return text == null ? null : LocalDate.parse(text);
  }
}
