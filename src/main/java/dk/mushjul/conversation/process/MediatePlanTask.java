package dk.mushjul.conversation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * HR brings the two together, because they disagree about the plan or because one never answered.
 */
@Component
class MediatePlanTask implements StepTask {

  static final String STEM = "mediatePlan";

  private final ConversationForm form;
  private final Disagreement disagreement;
  private final Clock clock;

  MediatePlanTask(ConversationForm form, Disagreement disagreement, Clock clock) {
    this.form = form;
    this.disagreement = disagreement;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return STEM;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    var parties = conversation.parties();
    contents.about(
        "MUS mellem " + form.name(parties.employee()) + " og " + form.name(parties.manager()),
        form.name(parties.employee()),
        form.unit(conversation));
    contents.data("mediatedOn", LocalDate.now(clock).toString());
    disagreement.show(conversation, person, contents);
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
