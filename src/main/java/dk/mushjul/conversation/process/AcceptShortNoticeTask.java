package dk.mushjul.conversation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.util.List;
import org.springframework.stereotype.Component;

/** The employee says yes or no to a day that comes sooner than the notice period allows. */
@Component
class AcceptShortNoticeTask implements StepTask {

  static final String STEM = "acceptShortNotice";

  private final ConversationForm form;

  AcceptShortNoticeTask(ConversationForm form) {
    this.form = form;
  }

  @Override
  public String stem() {
    return STEM;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var appointed = form.about(step, person, contents).appointed();
    var place = appointed.place() == null ? "" : ", " + appointed.place();
    contents.show(
        new Shared(
            "appointment",
            "Lederens forslag",
            null,
            null,
            List.of(
                new Item(
                    "Tid og sted",
                    Words.day(appointed.on()) + " kl. " + appointed.from() + place))));
  }
}
