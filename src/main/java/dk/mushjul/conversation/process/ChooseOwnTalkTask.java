package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.WriterRole;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employee says whether the group's conversation is enough, and who writes the plan then. */
@Component
class ChooseOwnTalkTask implements StepTask {

  private final ConversationForm form;
  private final UnitRounds rounds;
  private final CallConversation calling;

  ChooseOwnTalkTask(ConversationForm form, UnitRounds rounds, CallConversation calling) {
    this.form = form;
    this.rounds = rounds;
    this.calling = calling;
  }

  @Override
  public String stem() {
    return "chooseOwnTalk";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    contents
        .data("writerRole", conversation.writerRole().word())
        .show(meeting(rounds.get(conversation.parties().unitRoundId())));
    form.showGroup(conversation, contents);
  }

  private static Shared meeting(UnitRound round) {
    var held = round.instead() == InsteadOfTalks.HELD;
    var day = held ? round.lastGrusHeldOn() : round.grusOn();
    var when = (held ? "Holdt " : "Planlagt til ") + Words.day(day);
    return new Shared("grus", "Gruppens samtale", null, null, List.of(new Item("GRUS", when)));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    if ("yes".equals(written.text("ownTalk"))) {
      calling.keepOwnTalk(conversation);
    } else {
      isEnough(conversation, written);
    }
    return Map.of();
  }

  private void isEnough(Conversation conversation, Written written) {
    conversation.isWrittenBy(WriterRole.of(written.text("writerRole")));
    form.conversations().save(conversation);
  }
}
