package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.MoveProposals;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employee says yes or no to another time of the talk within the notice period. */
@Component
class AcceptMoveTask implements StepTask {

  static final String STEM = "acceptMove";

  private final ConversationForm form;
  private final MoveProposals proposals;
  private final Clock clock;

  AcceptMoveTask(ConversationForm form, MoveProposals proposals, Clock clock) {
    this.form = form;
    this.proposals = proposals;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return STEM;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    contents.show(
        new Shared(
            "move",
            "Ny tid",
            null,
            null,
            List.of(
                new Item("Lederens forslag", words(proposed(conversation))),
                new Item("Aftalt nu", words(conversation.appointed())))));
  }

  private static String words(Conversation.Appointed when) {
    var place = when.place() == null || when.place().isBlank() ? "" : ", " + when.place();
    return Words.day(when.on()) + " kl. " + when.from() + place;
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    var accepts = "yes".equals(written.text("moveAnswer"));
    if (accepts && !isStillPossible(conversation)) {
      throw new InvalidAnswers(
          List.of(
              new FieldError(
                  "moveAnswer",
                  "Passer den nye tid dig?",
                  "Den foreslåede tid er gået. Svar nej, så bliver tiden, som den er.")));
    }
    proposals.answer(conversation.parties().id(), accepts);
    return Map.of();
  }

  private boolean isStillPossible(Conversation conversation) {
    var when = proposed(conversation);
    return conversation.isInvited()
        && when.on().atTime(when.from()).isAfter(LocalDateTime.now(clock));
  }

  private Conversation.Appointed proposed(Conversation conversation) {
    return proposals.newest(conversation.parties().id()).orElseThrow();
  }
}
