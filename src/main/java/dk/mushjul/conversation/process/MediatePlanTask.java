package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * HR brings the two together. HR sees each one's own words about the disagreement, not the plan.
 */
@Component
class MediatePlanTask implements StepTask {

  private final ConversationForm form;
  private final Clock clock;

  MediatePlanTask(ConversationForm form, Clock clock) {
    this.form = form;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "mediatePlan";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    var parties = conversation.parties();
    contents.about(
        "MUS mellem " + form.name(parties.employee()) + " og " + form.name(parties.manager()),
        form.name(parties.employee()),
        parties.unitId());
    contents.data("mediatedOn", LocalDate.now(clock).toString());
    show(conversation, "approvePlan", conversation.approver(), "ownWords", person, contents);
    show(conversation, "draftPlan", conversation.writer(), "writerNote", person, contents);
  }

  private void show(
      Conversation conversation,
      String step,
      String author,
      String key,
      String reader,
      FormContents contents) {
    form.written(conversation, step, author, reader)
        .filter(entry -> entry.values().get(key) != null)
        .ifPresent(
            entry ->
                contents.show(
                    new Shared(
                        key,
                        form.name(author) + " med egne ord",
                        form.name(author),
                        entry.at().toString(),
                        List.of(new Item("Egne ord", entry.values().get(key).toString())))));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    if ("notAgreed".equals(written.text("mediation"))) {
      var conversation = form.conversation(step);
      conversation.recordDisagreement();
      form.conversations().save(conversation);
    }
    return Map.of(ConversationModel.DRAFTED_ON, LocalDate.now(clock).toString());
  }
}
