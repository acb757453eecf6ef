package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The other party answers the newest version of the plan. */
@Component
class ApprovePlanTask implements StepTask {

  static final String STEM = "approvePlan";

  private final ConversationForm form;
  private final Preparation preparation;
  private final PlanMessages messages;
  private final Plans plans;
  private final Clock clock;

  ApprovePlanTask(
      ConversationForm form,
      Preparation preparation,
      PlanMessages messages,
      Plans plans,
      Clock clock) {
    this.form = form;
    this.preparation = preparation;
    this.messages = messages;
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return STEM;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    messages.showNote(conversation, person, contents);
    contents.show(talk(conversation, person));
    contents.show(form.plans().of(conversation.parties().id(), "Planen", person));
    contents.options("approval", answers(conversation));
    offerGoals(conversation, person, contents);
    offerAgreement(conversation, person, contents);
    form.newTalk().offer(conversation, contents);
    preparation.showBoth(conversation, person, contents);
  }

  private Shared talk(Conversation conversation, String person) {
    var items = new ArrayList<Item>();
    form.readable(conversation, "holdConversation", person)
        .map(entry -> (String) entry.values().get("minutesText"))
        .filter(minutes -> !minutes.isBlank())
        .ifPresent(minutes -> items.add(new Item("Referat", minutes)));
    if (conversation.followUpOn() != null) {
      items.add(new Item("Opfølgning", Words.day(conversation.followUpOn())));
    }
    return new Shared("talk", "Fra samtalen", null, null, items);
  }

  /** The goals that may be shown if they disagree; a confidential one is not even offered. */
  private void offerGoals(Conversation conversation, String person, FormContents contents) {
    var goals =
        plans.goals(conversation.parties().id(), person).stream()
            .filter(goal -> !Boolean.TRUE.equals(goal.get("goalConfidential")))
            .map(goal -> new Option((String) goal.get("goalTitle"), (String) goal.get("goalId")))
            .toList();
    contents.options("mayShare", goals).data("goalsToShow", !goals.isEmpty());
  }

  /** The goals on which the two may agree although they disagree about the plan. */
  private void offerAgreement(Conversation conversation, String person, FormContents contents) {
    var goals =
        plans.goals(conversation.parties().id(), person).stream()
            .map(goal -> new Option((String) goal.get("goalTitle"), (String) goal.get("goalId")))
            .toList();
    contents.options("agreedGoals", goals).data("goalsToAgree", !goals.isEmpty());
  }

  private static List<Option> answers(Conversation conversation) {
    var answers = new ArrayList<Option>();
    answers.add(new Option("Ja, jeg godkender planen", "approve"));
    if (conversation.mayRequestChange()) {
      answers.add(new Option("Jeg beder om en ændring", "requestChange"));
    }
    if (conversation.mayAskForNewTalk()) {
      answers.add(new Option("Vi skal tale om den igen", "newTalk"));
    }
    answers.add(new Option("Vi er ikke enige", "disagree"));
    answers.add(new Option("Samtalen er ikke holdt", "notHeld"));
    return answers;
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    plans.answer(
        conversation.parties().id(),
        conversation.planVersion(),
        written.author(),
        written.text("approval"),
        LocalDate.now(clock));
    return Map.of();
  }
}
