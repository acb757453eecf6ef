package dk.mushjul.conversation.process;

import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.conversation.Reading;
import dk.mushjul.engine.StandIns;
import dk.mushjul.form.Shared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Plans as the steps of a conversation show them: whoever takes such a step for the manager reads
 * there, in their own name, what the manager may read. Only what is shown beside a step that was
 * found to be this person's may ask here.
 */
@Component
public class PlansInSteps {

  private final ReadablePlans plans;
  private final StandIns standIns;

  PlansInSteps(ReadablePlans plans, StandIns standIns) {
    this.plans = plans;
    this.standIns = standIns;
  }

  /** With whose rights somebody reads in a step of this conversation. */
  public Reading reading(Conversation step, String person) {
    var parties = step.parties();
    return !step.isParty(person)
            && standIns.takes(person, parties.manager(), Subject.conversation(parties.id()))
        ? Reading.inPlaceOfManager(step, person)
        : Reading.own(person);
  }

  /** A plan in words, of the step's own conversation or another of its employee. */
  public Optional<Shared> panel(
      Conversation step, Conversation shown, String title, String person) {
    return plans.panel(shown, title, reading(step, person));
  }

  /** What holds of an earlier plan in words, beside a step of its employee's conversation. */
  public Optional<Shared> whatHolds(
      Conversation step, Conversation shown, String title, String person) {
    return plans.whatHolds(shown, title, reading(step, person));
  }

  /** The goals that hold of such a plan, with how far they are. */
  public List<Map<String, Object>> goals(Conversation step, Conversation shown, String person) {
    return plans.goals(shown, reading(step, person));
  }

  /** Whether a goal of the step's own conversation, by its id, is among them. */
  public Predicate<Object> isReadable(Conversation step, String person) {
    return plans.isReadable(step, reading(step, person));
  }
}
