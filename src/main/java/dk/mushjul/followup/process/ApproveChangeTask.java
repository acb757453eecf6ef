package dk.mushjul.followup.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.plan.PlanComparison;
import dk.mushjul.plan.PlanComparison.Part;
import dk.mushjul.plan.Plans;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The other answers a change of one goal with a yes or a no. */
@Component
class ApproveChangeTask implements StepTask {

  private final FollowUpForm form;
  private final PlanChanges changes;
  private final Plans plans;

  ApproveChangeTask(FollowUpForm form, PlanChanges changes, Plans plans) {
    this.form = form;
    this.changes = changes;
    this.plans = plans;
  }

  @Override
  public String stem() {
    return "approveChange";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    changes
        .open(conversation.parties().id())
        .flatMap(change -> changes.words(change, person))
        .ifPresent(proposed -> contents.show(panel(conversation, proposed)));
  }

  private Shared panel(Conversation conversation, Entry proposed) {
    var name = form.name(proposed.author());
    return new Shared(
        "change",
        name + " foreslår en ændring",
        name,
        DayWords.of(proposed.at()),
        items(conversation, proposed.values()));
  }

  private List<Item> items(Conversation conversation, Map<String, Object> proposed) {
    var items = new ArrayList<Item>();
    // The one who is asked knows the plan; what is read here is the change.
    plans.goals(conversation.parties().id(), ContentStore.SYSTEM).stream()
        .filter(goal -> Objects.equals(goal.get("goalId"), proposed.get("goalId")))
        .map(goal -> PlanComparison.change(goal, proposed))
        .forEach(
            change -> {
              items.add(new Item("Mål", change.title()));
              change.parts().forEach(part -> items.add(item(part)));
            });
    var why = Objects.toString(proposed.get("changeReason"), "");
    if (!why.isBlank()) {
      items.add(new Item("Hvorfor?", why));
    }
    return items;
  }

  private static Item item(Part part) {
    return new Item(part.label(), "Før: " + words(part.before()) + "\nNu: " + words(part.after()));
  }

  private static String words(String part) {
    return part == null ? "–" : part;
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    changes.answer(form.conversation(step), written.text("changeAnswer"), written.author());
    return Map.of();
  }
}
