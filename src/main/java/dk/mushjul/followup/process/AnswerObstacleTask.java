package dk.mushjul.followup.process;

import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepCreated;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.followup.Obstacles;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.DayWords;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The manager answers what the employee says is in the way of the plan. */
@Component
class AnswerObstacleTask implements StepTask, StepCreated {

  private final FollowUpForm form;
  private final Obstacles obstacles;
  private final ReadablePlans plans;

  AnswerObstacleTask(FollowUpForm form, Obstacles obstacles, ReadablePlans plans) {
    this.form = form;
    this.obstacles = obstacles;
    this.plans = plans;
  }

  @Override
  public String stem() {
    return Obstacles.ANSWER;
  }

  @Override
  public void created(DelegateTask task) {
    // Telling it has already told the manager.
  }

  @Override
  public boolean hasTold() {
    return true;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    var employee = form.name(conversation.parties().employee());
    var items =
        obstacles.of(conversation, person).stream()
            .map(said -> new Item(said.by() + ", " + DayWords.of(said.at()), said.text()))
            .toList();
    contents.show(
        new Shared(
            "obstacles",
            "Det står i vejen",
            employee,
            null,
            items.isEmpty() ? List.of(toldToAnother(employee)) : items));
    plans.panel(conversation, "Planen", person).ifPresent(contents::show);
  }

  private static Item toldToAnother(String employee) {
    return new Item(
        null,
        "Det blev sagt til lederen før dig, så du kan ikke læse det. Spørg "
            + employee
            + ", hvad der står i vejen.");
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    obstacles.answered(form.conversation(step));
    return Map.of();
  }
}
