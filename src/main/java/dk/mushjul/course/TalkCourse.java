package dk.mushjul.course;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.course.Step.State;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How far a conversation has come: from the call to the follow-up. */
@Component
public class TalkCourse {

  private final Directory directory;
  private final Wheels wheels;
  private final TalkWords talk;
  private final Clock clock;

  TalkCourse(Directory directory, Wheels wheels, TalkWords talk, Clock clock) {
    this.directory = directory;
    this.wheels = wheels;
    this.talk = talk;
    this.clock = clock;
  }

  /** The course as one of the two is told. */
  public Course of(Conversation conversation, String reader, Words words) {
    var parties = conversation.parties();
    var other = parties.employee().equals(reader) ? parties.manager() : parties.employee();
    var name = directory.employee(other).map(Employee::name).orElse(other);
    return new Course(
        parties.wheelId(),
        words.text("talk.about", name),
        phase(conversation),
        steps(conversation, words).list());
  }

  private Phase phase(Conversation conversation) {
    if (conversation.agreedOn() == null) {
      return Phase.TALK;
    }
    var looksBack =
        wheels
            .find(conversation.parties().wheelId())
            .filter(wheel -> wheel.state().compareTo(WheelState.EVALUATING) >= 0)
            .isPresent();
    return conversation.followedUpOn() != null && looksBack ? Phase.EVALUATION : Phase.FOLLOW_UP;
  }

  private Steps steps(Conversation conversation, Words words) {
    var now = TalkStage.of(conversation, LocalDate.now(clock));
    var steps = new Steps(words, "talk");
    for (var stage : TalkStage.values()) {
      steps.add(
          stage.word(),
          state(stage, now, conversation),
          stage.day(conversation),
          talk.text(stage, stage == now, conversation, words));
    }
    return steps;
  }

  private static State state(TalkStage stage, TalkStage now, Conversation conversation) {
    if (now == null || stage.compareTo(now) < 0) {
      return State.DONE;
    }
    return stage == now && !TalkStage.isStopped(conversation) ? State.NOW : State.LATER;
  }
}
