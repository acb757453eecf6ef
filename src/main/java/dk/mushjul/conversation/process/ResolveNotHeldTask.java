package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR decides what becomes of a talk that did not take place three times. */
@Component
class ResolveNotHeldTask implements StepTask {

  private static final String NO_REASON = "other";

  private final ConversationForm form;

  ResolveNotHeldTask(ConversationForm form) {
    this.form = form;
  }

  @Override
  public String stem() {
    return "resolveNotHeld";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    var parties = conversation.parties();
    contents.about(
        "MUS mellem " + form.name(parties.employee()) + " og " + form.name(parties.manager()),
        form.name(parties.employee()),
        form.unit(conversation));
    contents.show(
        new Shared(
            "notHeld", "Det er sket", null, null, List.of(new Item(null, happened(conversation)))));
  }

  private static String happened(Conversation conversation) {
    return "Samtalen er aftalt og ikke holdt " + conversation.timesNotHeld() + " gange.";
  }

  /** Where it is not to be held this year, the process moves it to the next round from here. */
  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    conversation.isToBePlannedAgain();
    form.conversations().save(conversation);
    return Map.of(
        ConversationModel.CLOSE_REASON,
        Objects.requireNonNullElse(conversation.reason(), NO_REASON));
  }
}
