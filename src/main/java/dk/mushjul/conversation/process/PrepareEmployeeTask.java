package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PreparedBy;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employee's own preparation. */
@Component
class PrepareEmployeeTask implements StepTask {

  private final ConversationForm form;
  private final Preparation preparation;

  PrepareEmployeeTask(ConversationForm form, Preparation preparation) {
    this.form = form;
    this.preparation = preparation;
  }

  @Override
  public String stem() {
    return PreparedBy.EMPLOYEE.step();
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    preparation.fill(conversation, person, contents);
    again(conversation, person, contents);
    contents.data("seniorOffer", conversation.seniorOffer());
  }

  /** With a new manager it starts with what was written to the one before, to pass on or not. */
  private void again(Conversation conversation, String person, FormContents contents) {
    form.readable(conversation, stem(), person)
        .filter(entry -> !conversation.tenure().covers(entry.at()))
        .ifPresent(
            entry -> {
              entry.values().forEach(contents::data);
              contents.show(newManager(form.name(conversation.parties().manager())));
            });
  }

  private static Shared newManager(String manager) {
    var text =
        manager
            + " har ikke set det, du skrev før. Ret det, du vil, og send det igen, hvis det skal"
            + " med til samtalen.";
    return new Shared(
        "newManager", "Du har fået en ny leder", null, null, List.of(new Item(null, text)));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    preparation.checkTopics(written);
    return Map.of();
  }
}
