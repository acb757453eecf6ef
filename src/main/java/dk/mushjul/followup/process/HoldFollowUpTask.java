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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The manager follows up: how far each goal is, and what has changed. */
@Component
class HoldFollowUpTask implements StepTask {

  private final FollowUpForm form;
  private final ProposedGoals proposals;
  private final Obstacles obstacles;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  HoldFollowUpTask(
      FollowUpForm form,
      ProposedGoals proposals,
      Obstacles obstacles,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.form = form;
    this.proposals = proposals;
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
    contents.data("goals", proposals.rows(conversation, person));
    contents.data("nextFollowUpOn", nextTry(conversation).toString());
    showAnswer(conversation, person, contents);
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

  /** What the employee wants corrected in what was written before. */
  private void showAnswer(Conversation conversation, String person, FormContents contents) {
    form.written(conversation, "confirmFollowUp", person)
        .filter(entry -> entry.values().get("confirmNote") != null)
        .ifPresent(
            entry ->
                contents.show(
                    new Shared(
                        "answer",
                        "Svar på det, du skrev",
                        form.name(entry.author()),
                        DayWords.of(entry.at()),
                        List.of(new Item(null, entry.values().get("confirmNote").toString())))));
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
