package dk.mushjul.conversation.process;

import dk.mushjul.conversation.DisagreementNotices;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.plan.Plans;
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
  private final Plans plans;
  private final DisagreementNotices notices;
  private final Clock clock;

  MediatePlanTask(
      ConversationForm form,
      Disagreement disagreement,
      TalkAnew talk,
      Plans plans,
      DisagreementNotices notices,
      Clock clock) {
    this.form = form;
    this.plans = plans;
    this.notices = notices;
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
    disagreement.panels(conversation, person).forEach(contents::show);
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    notices.helped(conversation);
    if ("notAgreed".equals(written.text(MEDIATION))) {
      conversation.recordDisagreement();
      plans.agreeAlone(conversation.parties().id(), disagreement.agreedGoals(conversation));
      form.conversations().save(conversation);
      notices.recorded(conversation);
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
