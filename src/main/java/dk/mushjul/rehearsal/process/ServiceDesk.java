package dk.mushjul.rehearsal.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.clock.ClockWalk;
import dk.mushjul.engine.Steps;
import dk.mushjul.form.FormData;
import dk.mushjul.rehearsal.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Everybody at work inside the application: the form comes from where {@code form-data} has it and
 * goes through the gate that {@code submit-form} calls, in the name and with the rights of each.
 * What waits is read once a day; new tasks are seen the next.
 */
@Component
public class ServiceDesk implements Desk {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Board board;
  private final Steps steps;
  private final InTheirName inTheirName;
  private final FormService forms;
  private final Schemas schemas;
  private final ClockWalk walk;
  private final Clock clock;
  private final ObjectMapper json;
  private Map<String, List<Board.Posted>> seen;

  ServiceDesk(
      Board board,
      Steps steps,
      InTheirName inTheirName,
      FormService forms,
      Schemas schemas,
      ClockWalk walk,
      Clock clock,
      ObjectMapper json) {
    this.board = board;
    this.steps = steps;
    this.inTheirName = inTheirName;
    this.forms = forms;
    this.schemas = schemas;
    this.walk = walk;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public List<WaitingTask> tasksOf(String person) {
    return posted(person).stream().map(Board.Posted::task).toList();
  }

  private List<Board.Posted> posted(String person) {
    if (seen == null) {
      seen = board.now();
    }
    return seen.getOrDefault(person, List.of());
  }

  @Override
  public Optional<Sheet> open(String person, WaitingTask task) {
    return steps
        .openStep(task.id(), person)
        .map(step -> sheet(schema(person, task), steps.formData(step, person)));
  }

  private JsonNode schema(String person, WaitingTask task) {
    return posted(person).stream()
        .filter(posted -> posted.task().equals(task))
        .findFirst()
        .map(schemas::of)
        .orElseThrow();
  }

  @Override
  public void handIn(String person, WaitingTask task, Map<String, Object> answers) {
    inTheirName.run(person, () -> forms.submitTaskForm(task.id(), variables(answers)));
  }

  @Override
  public Sheet openStart(String person, String process) {
    var offered =
        steps
            .startFormData(process, person)
            .orElseThrow(() -> new IllegalStateException(person + " may not start " + process));
    return sheet(schemas.ofStart(schemas.latest(process)), offered);
  }

  @Override
  public void start(String person, String process, Map<String, Object> answers) {
    var definition = schemas.latest(process);
    inTheirName.run(person, () -> forms.submitStartForm(definition, variables(answers)));
  }

  @Override
  public void passTimeTo(LocalDate day) {
    passTimeTo(day.atTime(MORNING));
  }

  /** Lets time pass until that moment, Danish time. */
  public void passTimeTo(LocalDateTime moment) {
    seen = null;
    walk.to(moment.atZone(clock.getZone()).toInstant());
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private Sheet sheet(JsonNode schema, FormData offered) {
    return new Sheet(schema, json.valueToTree(offered.data()), json.valueToTree(offered.options()));
  }

  /** Lists as text of type Json, as Tasklist sends them. */
  private Map<String, Object> variables(Map<String, Object> answers) {
    var variables = new HashMap<String, Object>();
    answers.forEach((key, value) -> variables.put(key, variable(value)));
    return variables;
  }

  private Object variable(Object value) {
    try {
      return value instanceof Collection
          ? SpinValues.jsonValue(json.writeValueAsString(value)).create()
          : value;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
