package dk.mushjul.conversation;

import dk.mushjul.plan.PlanAnswer;
import dk.mushjul.plan.PlanComparison;
import dk.mushjul.plan.PlanComparison.Difference;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Every version of an agreed plan, as far as somebody may read it: the employee reads all of them,
 * a manager those made together; of what was agreed with an earlier manager all but what is
 * confidential.
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
   * @param full whether nothing in it is kept from the reader
   */
  public record Version(PlanVersion plan, boolean agreed, List<PlanAnswer> answers, boolean full) {}

  /** The versions that somebody may read now, the newest first; nothing is read for it. */
  public List<Version> of(Conversation conversation, String reader) {
    if (!readers.mayReadPlan(conversation, reader)) {
      return List.of();
    }
    var id = conversation.parties().id();
    var answers = plans.answers(id);
    var employee = conversation.parties().employee();
    var versions = new ArrayList<Version>();
    var full = false;
    for (var plan : plans.versions(id)) {
      full = plan.isWhole() ? reader.equals(employee) || tookPart(plan, answers, reader) : full;
      versions.add(0, version(plan, answers, full));
    }
    return versions.stream().filter(version -> version.full() || version.agreed()).toList();
  }

  private static boolean tookPart(PlanVersion plan, List<PlanAnswer> answers, String person) {
    return answers.stream()
        .anyMatch(answer -> answer.version() == plan.version() && answer.person().equals(person));
  }

  private static Version version(PlanVersion plan, List<PlanAnswer> answers, boolean full) {
    var its = answers.stream().filter(answer -> answer.version() == plan.version()).toList();
    return new Version(
        plan,
        its.stream().filter(answer -> answer.is("approve")).count() == 2,
        its.stream().filter(answer -> !answer.person().equals(plan.author())).toList(),
        full);
  }

  /** What differs between two versions; empty where one of them is not there for this reader. */
  public Optional<List<Difference>> differences(
      Conversation conversation, int before, int after, String reader) {
    var id = conversation.parties().id();
    var both = Stream.of(before, after).collect(Collectors.toSet());
    var asked =
        of(conversation, reader).stream()
            .filter(one -> both.contains(one.plan().version()))
            .toList();
    if (asked.size() != both.size()) {
      return Optional.empty();
    }
    var full = asked.stream().allMatch(Version::full);
    return plans
        .words(id, before, reader)
        .flatMap(
            older ->
                plans
                    .words(id, after, reader)
                    .map(newer -> PlanComparison.of(older, newer, goal -> full || isOpen(goal))));
  }

  private static boolean isOpen(Map<String, Object> goal) {
    return !Boolean.TRUE.equals(goal.get("goalConfidential"));
  }
}
