package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.ConfidentialMinutes;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The talk itself: held or not, minutes, and usually the plan in the same sitting. */
@Component
class HoldConversationTask implements StepTask {

  private final ConversationForm form;
  private final Preparation preparation;
  private final PlanDraft draft;
  private final Booking booking;
  private final ConfidentialMinutes confidential;
  private final Clock clock;

  HoldConversationTask(
      ConversationForm form,
      Preparation preparation,
      PlanDraft draft,
      Booking booking,
      ConfidentialMinutes confidential,
      Clock clock) {
    this.form = form;
    this.preparation = preparation;
    this.draft = draft;
    this.booking = booking;
    this.confidential = confidential;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "holdConversation";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    form.showGround(conversation, person, contents);
    preparation.showBoth(conversation, person, contents);
    contents
        .data("heldOn", heldOn(conversation).toString())
        .data("followUpCaller", conversation.followUpCaller().word())
        .data("seniorOffer", conversation.seniorOffer());
    draft.fill(conversation, person, contents);
  }

  private LocalDate heldOn(Conversation conversation) {
    var planned = conversation.appointed().on();
    var today = LocalDate.now(clock);
    return planned.isAfter(today) ? today : planned;
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    if (!"held".equals(written.text("outcome"))) {
      return Map.of();
    }
    var conversation = form.conversation(step);
    conversation.hold(LocalDate.parse(written.text("heldOn")));
    booking.isGivenUp(conversation);
    if (written.ticked("minutesConfidential")) {
      confidential.note(conversation.parties().id());
    }
    if (written.ticked("planLater")) {
      form.conversations().save(conversation);
      return Map.of(ConversationModel.DRAFTED_ON, LocalDate.now(clock).toString());
    }
    return draft.keep(conversation, stem(), written);
  }
}
