package dk.mushjul.request.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import dk.mushjul.request.Requests;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The manager, or HR, answers an employee's request. */
@Component
class AnswerRequestTask implements StepTask {

  private static final Map<String, String> REASONS =
      Map.of(
          "notCalled", "Er ikke blevet inviteret til MUS",
          "notHeldProperly", "Samtalen blev ikke, som den skulle være",
          "noFollowUp", "Der er ikke fulgt op på aftalerne",
          "other", "Noget andet");

  private final Requests requests;
  private final ContentStore content;
  private final Directory directory;

  AnswerRequestTask(Requests requests, ContentStore content, Directory directory) {
    this.requests = requests;
    this.content = content;
    this.directory = directory;
  }

  @Override
  public String stem() {
    return "answerRequest";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var request = requests.get(step.subject().id());
    var employee = directory.employee(request.employeeId());
    var name = employee.map(Employee::name).orElse(request.employeeId());
    var unit = employee.map(Employee::unitId).flatMap(directory::unit).map(Unit::name).orElse(null);
    form.about(name + " beder om en MUS", name, unit);
    content
        .latest(step.subject(), "requestConversation", person)
        .ifPresent(entry -> form.show(panel(entry, step, name)));
  }

  private static Shared panel(Entry entry, OpenStep step, String name) {
    var items = new ArrayList<Item>();
    items.add(new Item("Hvad det handler om", REASONS.get(step.text("requestReason"))));
    var text = entry.values().get("requestText");
    if (text != null && !text.toString().isBlank()) {
      items.add(new Item("Med egne ord", text.toString()));
    }
    return new Shared("request", "Ønsket", name, DayWords.of(entry.at()), List.copyOf(items));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var request = requests.get(step.subject().id());
    requests.save(request.answer("yes".equals(written.text("requestAnswer"))));
    return Map.of();
  }
}
