package dk.mushjul.conversation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The plan is written after the talk, or changed because the other party asked for it. */
@Component
class DraftPlanTask implements StepTask {

  private final ConversationForm form;
  private final Preparation preparation;
  private final PlanMessages messages;
  private final PlanDraft draft;

  DraftPlanTask(
      ConversationForm form, Preparation preparation, PlanMessages messages, PlanDraft draft) {
    this.form = form;
    this.preparation = preparation;
    this.messages = messages;
    this.draft = draft;
  }

  @Override
  public String stem() {
    return "draftPlan";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    messages.showAnswer(conversation, person, contents);
    form.showGround(conversation, person, contents);
    preparation.showBoth(conversation, person, contents);
    draft.fill(conversation, person, contents);
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    return draft.keep(form.conversation(step), stem(), written);
  }
}
