package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ReadableWords;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.form.Option;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.Wheels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What several forms of a conversation have in common. */
@Component
class ConversationForm {

  private static final List<Option> OTHER_TIES =
      List.of(
          new Option("Kerneopgaven", "coreTask"), new Option("Ikke knyttet til et mål", "none"));

  private final Conversations conversations;
  private final Directory directory;
  private final Wheels wheels;
  private final WheelPanels panels;
  private final PlanPanel plans;
  private final PlansInSteps readable;
  private final ReadableWords words;
  private final ContentStore content;
  private final NewTalkForm newTalk;

  ConversationForm(
      Conversations conversations,
      Directory directory,
      Wheels wheels,
      WheelPanels panels,
      PlanPanel plans,
      PlansInSteps readable,
      ReadableWords words,
      ContentStore content,
      NewTalkForm newTalk) {
    this.conversations = conversations;
    this.directory = directory;
    this.wheels = wheels;
    this.panels = panels;
    this.plans = plans;
    this.readable = readable;
    this.words = words;
    this.content = content;
    this.newTalk = newTalk;
  }

  Conversation conversation(OpenStep step) {
    return conversations.get(step.subject().id());
  }

  /** Says whom the form is about, as the person who reads it would. */
  Conversation about(OpenStep step, String person, FormContents form) {
    var conversation = conversation(step);
    var parties = conversation.parties();
    var other = person.equals(parties.employee()) ? parties.manager() : parties.employee();
    form.about("MUS med " + name(other), name(parties.employee()), unit(conversation));
    return conversation;
  }

  /** The name of the unit that a conversation belongs to. */
  String unit(Conversation conversation) {
    var unit = conversation.parties().unitId();
    return directory.unit(unit).map(Unit::name).orElse(unit);
  }

  String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  /** This year's goals, the unit's focus, the group plan and last year's plan, on top of a form. */
  void showGround(Conversation conversation, String person, FormContents form) {
    var parties = conversation.parties();
    newTalk.show(conversation, person, form);
    form.show(panels.strategicGoals(parties.wheelId()));
    showGroup(conversation, form);
    conversations
        .agreedBefore(parties.wheelId(), parties.employee())
        .flatMap(last -> readable.whatHolds(conversation, last, "Planen fra sidst", person))
        .ifPresent(form::show);
  }

  /** What the unit's group talks about, or has agreed on. */
  void showGroup(Conversation conversation, FormContents form) {
    var round = conversation.parties().unitRoundId();
    form.show(panels.unitFocus(round));
    form.show(panels.groupPlan(round));
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

  /** The newest words of a step that one of the two may read. */
  Optional<Entry> readable(Conversation conversation, String step, String reader) {
    return words.newest(conversation, step, reader);
  }

  /** The newest thing that this person wrote in a step, read by somebody. */
  Optional<Entry> written(Conversation conversation, String step, String author, String reader) {
    return content.latestBy(
        Subject.conversation(conversation.parties().id()), step, author, reader);
  }

  NewTalkForm newTalk() {
    return newTalk;
  }

  PlanPanel plans() {
    return plans;
  }

  /** The sector of the wheel that a conversation belongs to. */
  String sector(Conversation conversation) {
    return wheels.find(conversation.parties().wheelId()).orElseThrow().sector();
  }

  Wheels wheels() {
    return wheels;
  }

  Conversations conversations() {
    return conversations;
  }
}
