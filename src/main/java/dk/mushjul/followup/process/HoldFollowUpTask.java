package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Sectors;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.followup.Obstacles;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.policy.Policy;
import dk.mushjul.wheel.DayWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The manager follows up: how far each goal is, and what has changed. */
@Component
class HoldFollowUpTask implements StepTask {

  private final FollowUpForm form;
  private final FollowUpGoals goals;
  private final Obstacles obstacles;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  HoldFollowUpTask(
      FollowUpForm form,
      FollowUpGoals goals,
      Obstacles obstacles,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.form = form;
    this.goals = goals;
    this.obstacles = obstacles;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "holdFollowUp";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    contents.data(
        "goals", form.goals(conversation, person).stream().map(HoldFollowUpTask::row).toList());
    contents.data("nextFollowUpOn", nextTry(conversation).toString());
    showReview(conversation, person, contents);
    showObstacles(conversation, person, contents);
  }

  private void showObstacles(Conversation conversation, String person, FormContents contents) {
    var employee = form.name(conversation.parties().employee());
    var items =
        obstacles.of(conversation, person).stream()
            .map(said -> new Item(said.by() + ", " + DayWords.of(said.at()), said.text()))
            .toList();
    contents.show(new Shared("obstacles", "Det står i vejen", employee, null, items));
  }

  private LocalDate nextTry(Conversation conversation) {
    var parties = conversation.parties();
    return policy
        .due("nextFollowUpSuggested", sectors.of(parties.wheelId()), parties.unitId())
        .map(due -> policy.dueDate(due, LocalDate.now(clock)))
        .orElseThrow();
  }

  private static Map<String, Object> row(Map<String, Object> goal) {
    var row = new LinkedHashMap<String, Object>();
    row.put("goalId", goal.get("goalId"));
    row.put("goalTitle", goal.get("goalTitle"));
    row.put("goalState", goal.get("goalState"));
    row.put("deadline", goal.get("deadline"));
    return row;
  }

  private void showReview(Conversation conversation, String person, FormContents contents) {
    var employee = conversation.parties().employee();
    var shown = form.isReadable(conversation, person);
    form.written(conversation, "reviewGoals", person)
        .ifPresent(
            entry ->
                contents.show(
                    new Shared(
                        "review",
                        form.name(employee) + " skriver",
                        form.name(employee),
                        DayWords.of(entry.at()),
                        items(entry.values(), shown))));
  }

  private static List<Item> items(Map<String, Object> review, Predicate<Object> shown) {
    var items = new ArrayList<Item>();
    for (var row : FollowUpForm.rows(review.get("goals"))) {
      if (row.get("learned") != null && shown.test(row.get("goalId"))) {
        items.add(new Item(String.valueOf(row.get("goalTitle")), row.get("learned").toString()));
      }
    }
    if (review.get("obstacle") != null) {
      items.add(new Item("Står noget i vejen?", review.get("obstacle").toString()));
    }
    return items;
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    if ("notHeld".equals(written.text("followUpOutcome"))) {
      return moveTo(conversation, LocalDate.parse(written.text("nextFollowUpOn")));
    }
    goals.record(conversation, written.get("goals"));
    return Map.of();
  }

  private Map<String, Object> moveTo(Conversation conversation, LocalDate day) {
    if (!day.isAfter(LocalDate.now(clock))) {
      throw InvalidAnswers.at(
          "nextFollowUpOn", "Ny dato", "Vælg en dag, der ikke er kommet endnu.");
    }
    conversation.moveFollowUp(day);
    form.conversations().save(conversation);
    return Map.of(FollowUpModel.FOLLOW_UP_ON, day.toString());
  }
}
