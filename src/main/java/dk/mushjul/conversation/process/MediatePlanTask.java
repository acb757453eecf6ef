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

  private static final String MEDIATION = "mediation";

  private final ConversationForm form;
  private final Disagreement disagreement;
  private final TalkAnew talk;
  private final Clock clock;

  MediatePlanTask(ConversationForm form, Disagreement disagreement, TalkAnew talk, Clock clock) {
    this.form = form;
    this.disagreement = disagreement;
    this.talk = talk;
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
        "MUS mellem "
            + form.name(parties.employee())
            + " og "
            + form.name(conversation.tenure().planWith()),
        form.name(parties.employee()),
        form.unit(conversation));
    contents.data("mediatedOn", LocalDate.now(clock).toString());
    disagreement.show(conversation, person, contents);
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    if ("notAgreed".equals(written.text(MEDIATION))) {
      conversation.recordDisagreement();
      form.conversations().save(conversation);
    } else if (talk.isNeeded(conversation)) {
      talk.begin(conversation.parties().id());
      return Map.of(
          MEDIATION,
          ConversationModel.NEW_TALK,
          ConversationModel.PLAN_OUTCOME,
          ConversationModel.NEW_TALK);
    }
    return Map.of(ConversationModel.DRAFTED_ON, LocalDate.now(clock).toString());
  }
}
