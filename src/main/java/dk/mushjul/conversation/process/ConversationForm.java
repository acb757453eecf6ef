package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.form.Item;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.Wheels;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What several forms of a conversation have in common. */
@Component
class ConversationForm {

  private static final List<Option> OTHER_TIES =
      List.of(new Option("Kerneopgaven", "coreTask"), new Option("Ikke knyttet til et mål", "none"));

  private final Conversations conversations;
  private final Directory directory;
  private final Wheels wheels;
  private final UnitRounds rounds;
  private final PlanPanel plans;
  private final ContentStore content;

  ConversationForm(
      Conversations conversations,
      Directory directory,
      Wheels wheels,
      UnitRounds rounds,
      PlanPanel plans,
      ContentStore content) {
    this.conversations = conversations;
    this.directory = directory;
    this.wheels = wheels;
    this.rounds = rounds;
    this.plans = plans;
    this.content = content;
  }

  Conversation conversation(OpenStep step) {
    return conversations.get(step.subject().id());
  }

  /** Says whom the form is about, as the person who reads it would. */
  Conversation about(OpenStep step, String person, FormContents form) {
    var conversation = conversation(step);
    var parties = conversation.parties();
    var other = person.equals(parties.employee()) ? parties.manager() : parties.employee();
    form.about(
        "MUS med " + name(other),
        name(parties.employee()),
        directory.unit(parties.unitId()).map(Unit::name).orElse(parties.unitId()));
    return conversation;
  }

  String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  /** This year's goals, the unit's focus, the group plan and last year's plan, on top of a form. */
  void showGround(Conversation conversation, String person, FormContents form) {
    var parties = conversation.parties();
    form.show(strategy(parties.wheelId()));
    rounds.focus(parties.unitRoundId()).ifPresent(form::show);
    rounds.groupPlan(parties.unitRoundId()).ifPresent(form::show);
    conversations
        .agreedBefore(parties.wheelId(), parties.employee())
        .ifPresent(last -> form.show(plans.of(last.parties().id(), "Din plan fra sidst", person)));
  }

  private Shared strategy(String wheelId) {
    var items =
        wheels.strategicGoals(wheelId).stream()
            .map(goal -> new Item(goal.title(), goal.meaning() == null ? "" : goal.meaning()))
            .toList();
    return new Shared("strategicGoals", "Årets strategiske mål", null, null, items);
  }

  /** What a goal can be tied to. */
  List<Option> ties(Conversation conversation) {
    var ties = new ArrayList<Option>();
    wheels
        .strategicGoals(conversation.parties().wheelId())
        .forEach(goal -> ties.add(new Option(goal.title(), goal.id())));
    ties.addAll(OTHER_TIES);
    return ties;
  }

  /** The newest thing that this person wrote in a step, read by somebody. */
  java.util.Optional<dk.mushjul.content.Entry> written(
      Conversation conversation, String step, String author, String reader) {
    return content.latestBy(
        Subject.conversation(conversation.parties().id()), step, author, reader);
  }

  PlanPanel plans() {
    return plans;
  }

  Wheels wheels() {
    return wheels;
  }

  Conversations conversations() {
    return conversations;
  }
}
