package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.notification.NoticeLog;
import dk.mushjul.plan.PlanComparison;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of the two proposes to change one goal of the agreed plan; the other is asked. */
@Component
public class ProposeChange {

  private static final String GOAL_ID = "goalId";
  private static final String CONFIDENTIAL = "goalConfidential";

  private final PlanChanges changes;
  private final ReadablePlans plans;
  private final FollowUpProcess process;
  private final NoticeLog log;
  private final Unguarded engine;

  ProposeChange(
      PlanChanges changes,
      ReadablePlans plans,
      FollowUpProcess process,
      NoticeLog log,
      Unguarded engine) {
    this.log = log;
    this.engine = engine;
    this.changes = changes;
    this.plans = plans;
    this.process = process;
  }

  /** The goal of the plan as it stands now, if this person may propose to change it. */
  @Transactional
  public Optional<Map<String, Object>> goal(
      Conversation conversation, String person, String goalId) {
    return changes.isPossible(conversation, person)
        ? plans.goals(conversation, person).stream()
            .filter(goal -> Objects.equals(goal.get(GOAL_ID), goalId))
            .findFirst()
        : Optional.empty();
  }

  /**
   * Asks the other for a yes.
   *
   * @throws InvalidAnswers when a field cannot be as it is, or nothing would change
   */
  @Transactional
  public void propose(
      Conversation conversation,
      String person,
      Map<String, Object> agreed,
      Map<String, String> typed) {
    var goal = ChangedGoal.read(typed);
    goal.put(GOAL_ID, agreed.get(GOAL_ID));
    if (PlanComparison.change(agreed, goal).parts().isEmpty()) {
      throw ChangedGoal.nothingChanges();
    }
    var words = new HashMap<>(goal);
    // A change names no confidentiality; one of a goal that no version has yet brings it along.
    words.put(CONFIDENTIAL, Boolean.TRUE.equals(agreed.get(CONFIDENTIAL)));
    ChangedGoal.reason(typed).ifPresent(why -> words.put("changeReason", why));
    var approver = changes.propose(conversation, person, words);
    process.changeProposed(conversation, approver);
  }

  /**
   * Takes the own proposal back, unless it is answered. Whoever was told of it by mail is told of
   * this too; else there is nothing to tell.
   */
  @Transactional
  public boolean withdraw(Conversation conversation, String person) {
    if (!changes.takeBack(conversation, person)) {
      return false;
    }
    process.askedAboutChange(conversation).entrySet().stream()
        .filter(asked -> log.wasTold(asked.getValue(), "/mus/tasks/" + asked.getKey()))
        .forEach(asked -> changes.takenBack(conversation, person, asked.getValue()));
    engine.run(() -> process.letChangeFall(conversation.followUpInstanceId()));
    return true;
  }
}
