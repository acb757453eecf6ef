package dk.mushjul.plan;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What stands in a version: the last whole plan, with each goal as it was changed since. A change
 * is kept without the rest, so that nobody writes in their own name what they may not read.
 */
@Component
class VersionWords {

  private static final String GOALS = "goals";
  private static final String GOAL_ID = "goalId";

  private final ContentStore content;

  VersionWords(ContentStore content) {
    this.content = content;
  }

  /** The words of the last of these versions; empty where there is none. */
  Optional<Entry> of(List<PlanVersion> versions, String reader) {
    var whole = versions.stream().filter(PlanVersion::isWhole).reduce((older, newer) -> newer);
    return whole.flatMap(
        plan ->
            read(plan, reader)
                .map(entry -> changed(entry, changes(versions, plan.version()), reader)));
  }

  private static List<PlanVersion> changes(List<PlanVersion> versions, int after) {
    return versions.stream().filter(version -> version.version() > after).toList();
  }

  private Entry changed(Entry whole, List<PlanVersion> changes, String reader) {
    var changed = whole;
    for (var version : changes) {
      var before = changed;
      changed = read(version, reader).map(change -> with(before, change)).orElse(before);
    }
    return changed;
  }

  private static Entry with(Entry plan, Entry change) {
    var goals = new ArrayList<>(GoalRows.rows(plan.values().get(GOALS)));
    if (goals.stream().noneMatch(goal -> isOf(goal, change))) {
      // Added at the follow-up: its first change brings it into the plan.
      goals.add(change.values());
    }
    goals.replaceAll(goal -> isOf(goal, change) ? GoalRows.changed(goal, change.values()) : goal);
    var values = new LinkedHashMap<>(plan.values());
    values.put(GOALS, goals);
    return new Entry(
        plan.id(), plan.subject(), plan.step(), plan.author(), plan.revision(), plan.at(), values);
  }

  private static boolean isOf(Map<String, Object> goal, Entry change) {
    return Objects.equals(goal.get(GOAL_ID), change.values().get(GOAL_ID));
  }

  private Optional<Entry> read(PlanVersion version, String reader) {
    return content.revision(
        Subject.conversation(version.conversationId()),
        version.step(),
        version.author(),
        version.revision(),
        reader);
  }
}
