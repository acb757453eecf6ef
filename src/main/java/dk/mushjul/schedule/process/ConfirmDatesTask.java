package dk.mushjul.schedule.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.schedule.DateMove;
import dk.mushjul.schedule.Moved;
import dk.mushjul.schedule.Schedule;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** HR sees what a move of dates changes before it is done. */
@Component
class ConfirmDatesTask implements StepTask {

  private static final int MOST_NAMED = 20;
  private static final Map<String, String> LABELS =
      Map.of(
          MoveDatesModel.FIRST_DAY, "Første samtaledag",
          MoveDatesModel.LAST_DAY, "Sidste samtaledag",
          MoveDatesModel.EVALUATION_ON, "Evaluering",
          MoveDatesModel.TALK_ON, "Forslag til samtalen",
          MoveDatesModel.FOLLOW_UP_ON, "Opfølgning");

  private final Schedule schedule;
  private final MovedInstances instances;
  private final Directory directory;

  ConfirmDatesTask(Schedule schedule, MovedInstances instances, Directory directory) {
    this.schedule = schedule;
    this.instances = instances;
    this.directory = directory;
  }

  @Override
  public String stem() {
    return "confirmDates";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var move = MoveWords.read(step.variables()::get);
    form.about("MUS " + move.wheelId(), null, null)
        .show(new Shared("moved", "Datoer, der bliver flyttet", null, null, dates(move)))
        .show(new Shared("follows", "Det følger med", null, null, follows(move)));
  }

  private List<Item> dates(DateMove move) {
    return schedule.moved(move).stream().map(ConfirmDatesTask::item).toList();
  }

  private static Item item(Moved moved) {
    var label = LABELS.get(moved.what());
    return new Item(
        moved.about() == null ? label : label + ", " + moved.about(),
        DayWords.of(moved.from()) + " → " + DayWords.of(moved.to()));
  }

  private List<Item> follows(DateMove move) {
    var items = new ArrayList<Item>();
    var concerned = instances.of(move);
    items.add(new Item("Åbne opgaver, hvis frist regnes om", "" + instances.tasks(concerned)));
    items.add(new Item("Tidspunkter, der regnes om", "" + instances.timers(concerned)));
    var talks = schedule.suggestions(move);
    items.add(new Item("Samtaler, der får foreslået en anden dag", "" + talks.size()));
    talks.entrySet().stream()
        .limit(MOST_NAMED)
        .forEach(
            talk ->
                items.add(
                    new Item(
                        name(talk.getKey()),
                        DayWords.of(talk.getKey().suggestedOn())
                            + " → "
                            + DayWords.of(talk.getValue()))));
    return items;
  }

  private String name(Conversation talk) {
    var employee = talk.parties().employee();
    return directory.employee(employee).map(Employee::name).orElse(employee);
  }
}
