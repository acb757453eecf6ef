package dk.mushjul.conversation.process;

import dk.mushjul.conversation.PreparedBy;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
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
    contents.data("seniorOffer", conversation.seniorOffer());
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    preparation.checkTopics(written);
    return Map.of();
  }
}
