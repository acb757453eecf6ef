package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A new manager meets the employee and is told what may pass on: where they are and the plan. */
@Component
class MeetEmployeeTask implements StepTask {

  static final String STEM = "meetEmployee";

  private static final String MET_ON = "metOn";
  private static final Map<ConversationState, String> WHERE =
      Map.ofEntries(
          Map.entry(ConversationState.CALLED, "Samtalen skal planlægges"),
          Map.entry(ConversationState.PLANNED, "Samtalen er ved at blive planlagt"),
          Map.entry(ConversationState.PREPARING, "Samtalen er aftalt, og I forbereder jer"),
          Map.entry(ConversationState.HELD, "Samtalen er holdt, og planen bliver skrevet"),
          Map.entry(ConversationState.DRAFTED, "Planen venter på svar"),
          Map.entry(ConversationState.DISAGREED, "HR hjælper med at blive enige om planen"),
          Map.entry(ConversationState.NOT_HELD, "Samtalen skal planlægges igen"),
          Map.entry(ConversationState.ON_LEAVE, "Samtalen venter"),
          Map.entry(ConversationState.AGREED, "Planen er aftalt og skal følges op"),
          Map.entry(ConversationState.FOLLOWED_UP, "Planen er fulgt op"));

  private final ConversationForm form;
  private final PlansInSteps plans;
  private final Clock clock;

  MeetEmployeeTask(ConversationForm form, PlansInSteps plans, Clock clock) {
    this.form = form;
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
    contents.data(MET_ON, LocalDate.now(clock).toString());
    contents.show(where(conversation));
    plan(conversation)
        .flatMap(agreed -> plans.whatHolds(conversation, agreed, title(agreed), person))
        .ifPresent(contents::show);
  }

  private static String title(Conversation agreed) {
    return agreed.isDisagreementNoted() ? "Mål, der står som aftalt" : "Den aftalte plan";
  }

  private static boolean isAheadOfItsGroup(Conversation conversation) {
    return conversation.isInGroup() && conversation.state() == ConversationState.CALLED;
  }

  private static Shared where(Conversation conversation) {
    var items = new ArrayList<Item>();
    Optional.ofNullable(
            isAheadOfItsGroup(conversation)
                ? "Gruppen mødes (GRUS) i stedet, og bagefter bliver planen skrevet"
                : WHERE.get(conversation.state()))
        .ifPresent(text -> items.add(new Item("Nu", text)));
    if (conversation.state() == ConversationState.PREPARING) {
      items.add(new Item("Samtale", Words.day(conversation.appointed().on())));
    }
    if (conversation.agreedOn() != null) {
      items.add(new Item("Opfølgning", Words.day(conversation.followUpOn())));
    }
    return new Shared("where", "Hvor er I?", null, null, items);
  }

  /** Of this year, or else the newest before. */
  private Optional<Conversation> plan(Conversation conversation) {
    var parties = conversation.parties();
    return conversation.agreedOn() != null
        ? Optional.of(conversation)
        : form.conversations().agreedBefore(parties.wheelId(), parties.employee());
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    if (LocalDate.parse(written.text(MET_ON)).isAfter(LocalDate.now(clock))) {
      throw InvalidAnswers.at(
          MET_ON,
          "Hvornår talte I sammen?",
          "Dagen er ikke kommet endnu. Vent med at sende, til I har talt sammen.");
    }
    return Map.of();
  }
}
