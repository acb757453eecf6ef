package dk.mushjul.conversation;

import dk.mushjul.plan.PlanAnswer;
import dk.mushjul.plan.PlanComparison;
import dk.mushjul.plan.PlanComparison.Difference;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Every version of an agreed plan, as far as somebody may read it: the two read all of them, a new
 * manager those that were agreed, without what is confidential.
 */
@Component
public class PlanHistory {

  private final Plans plans;
  private final Readers readers;

  PlanHistory(Plans plans, Readers readers) {
    this.plans = plans;
    this.readers = readers;
  }

  /**
   * One version.
   *
   * @param agreed whether both have said yes to it
   * @param answers what was answered to it by the one who did not write it
   */
  public record Version(PlanVersion plan, boolean agreed, List<PlanAnswer> answers) {}

  /** The versions that somebody may read now, the newest first; nothing is read for it. */
  public List<Version> of(Conversation conversation, String reader) {
    if (!readers.mayReadPlan(conversation, reader)) {
      return List.of();
    }
    var id = conversation.parties().id();
    var answers = plans.answers(id);
    var all = readers.isOneOfTheTwo(conversation, reader);
    return plans.versions(id).stream()
        .map(plan -> version(plan, answers))
        .filter(version -> all || version.agreed())
        .sorted((one, other) -> other.plan().version() - one.plan().version())
        .toList();
  }

  private static Version version(PlanVersion plan, List<PlanAnswer> answers) {
    var its = answers.stream().filter(answer -> answer.version() == plan.version()).toList();
    return new Version(
        plan,
        its.stream().filter(answer -> answer.is("approve")).count() == 2,
        its.stream().filter(answer -> !answer.person().equals(plan.author())).toList());
  }

  /** What differs between two versions; empty where one of them is not there for this reader. */
  public Optional<List<Difference>> differences(
      Conversation conversation, int before, int after, String reader) {
    var readable = of(conversation, reader).stream().map(one -> one.plan().version()).toList();
    if (!readable.contains(before) || !readable.contains(after)) {
      return Optional.empty();
    }
    var id = conversation.parties().id();
    var all = readers.isOneOfTheTwo(conversation, reader);
    return plans
        .words(id, before, reader)
        .flatMap(
            older ->
                plans
                    .words(id, after, reader)
                    .map(newer -> PlanComparison.of(older, newer, goal -> all || isOpen(goal))));
  }

  private static boolean isOpen(Map<String, Object> goal) {
    return !Boolean.TRUE.equals(goal.get("goalConfidential"));
  }
}
