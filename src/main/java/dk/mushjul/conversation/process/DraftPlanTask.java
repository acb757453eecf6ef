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
import org.springframework.stereotype.Component;

/** The plan is written after the talk, or changed because the other party asked for it. */
@Component
class DraftPlanTask implements StepTask {

  private final ConversationForm form;
  private final Preparation preparation;
  private final PlanDraft draft;

  DraftPlanTask(ConversationForm form, Preparation preparation, PlanDraft draft) {
    this.form = form;
    this.preparation = preparation;
    this.draft = draft;
  }

  @Override
  public String stem() {
    return "draftPlan";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    showWish(conversation, person, contents);
    form.showGround(conversation, person, contents);
    preparation.showBoth(conversation, person, contents);
    draft.fill(conversation, person, contents);
  }

  private void showWish(Conversation conversation, String person, FormContents contents) {
    if (conversation.planVersion() == 0) {
      return;
    }
    form.written(conversation, "approvePlan", conversation.approver(), person)
        .filter(entry -> entry.values().get("changeWish") != null)
        .ifPresent(
            entry ->
                contents.show(
                    new Shared(
                        "changeWish",
                        "Ønsket ændring",
                        form.name(entry.author()),
                        entry.at().toString(),
                        List.of(
                            new Item("Ændring", entry.values().get("changeWish").toString())))));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    return draft.keep(form.conversation(step), stem(), written);
  }
}
