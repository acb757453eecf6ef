package dk.mushjul.followup;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.conversation.ReadableWords;
import dk.mushjul.conversation.Readers;
import dk.mushjul.followup.GoalNow.Note;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.plan.ChangeTable;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.wheel.DayWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far the goals of an agreed plan are, from the plan and from what was said since. */
@Component
public class Progress {

  private static final String GOAL_ID = "goalId";

  private final ReadablePlans plans;
  private final Readers readers;
  private final ReadableWords words;
  private final Directory directory;
  private final ChangeTable changes;

  Progress(
      ReadablePlans plans,
      Readers readers,
      ReadableWords words,
      Directory directory,
      ChangeTable changes) {
    this.plans = plans;
    this.changes = changes;
    this.readers = readers;
    this.words = words;
    this.directory = directory;
  }

  /** The goals that somebody may read, in the order of the plan, those agreed later at the end. */
  public List<GoalNow> of(Conversation conversation, String reader) {
    var goals = plans.goals(conversation, reader);
    // What the two said to each other since is for the two.
    var both = readers.isOneOfTheTwo(conversation, reader);
    var reviewed = both ? written(conversation, "reviewGoals", reader) : Said.nothing();
    var followed = both ? written(conversation, "holdFollowUp", reader) : Said.nothing();
    // What one of the two wrote changes nothing until the other stands behind it.
    var agreed = conversation.hasAgreedFollowUp() ? followed : Said.nothing();
    var changed = changes.agreedAt(conversation.parties().id());
    return Stream.concat(goals.stream(), agreed.added(goals).stream())
        .map(goal -> agreed.isAfter(changed.get(goal.get(GOAL_ID))) ? agreed.on(goal) : goal)
        .map(goal -> goal(goal, reviewed, followed, isIn(goals, goal)))
        .toList();
  }

  private static boolean isIn(List<Map<String, Object>> goals, Map<String, Object> goal) {
    return goals.stream().anyMatch(one -> one.get(GOAL_ID).equals(goal.get(GOAL_ID)));
  }

  private Said written(Conversation conversation, String step, String reader) {
    return words
        .newest(conversation, step, reader)
        .map(entry -> Said.in(entry, name(entry.author())))
        .orElseGet(Said::nothing);
  }

  private static GoalNow goal(
      Map<String, Object> goal, Said reviewed, Said followed, boolean inPlan) {
    var id = goal.get(GOAL_ID);
    var now = new LinkedHashMap<>(goal);
    var state = Objects.toString(now.remove("goalState"), "ongoing");
    var notes = new ArrayList<Note>();
    reviewed.note(id, "learned").ifPresent(notes::add);
    followed.note(id, "goalNote").ifPresent(notes::add);
    return new GoalNow(id.toString(), PlanPanel.words(now), state, deadline(now), notes, inPlan);
  }

  private static LocalDate deadline(Map<String, Object> goal) {
    var day = Objects.toString(goal.get("deadline"), "");
    return day.isBlank() || Boolean.TRUE.equals(goal.get("deadlineLater"))
        ? null
        : LocalDate.parse(day);
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  /** What one of the two said about the goals in one step. */
  private record Said(String by, Instant at, List<Map<String, Object>> rows) {

    static Said nothing() {
      return new Said(null, null, List.of());
    }

    /** Whether a change of the plan that was agreed later does not go before it. */
    boolean isAfter(Instant change) {
      return at != null && (change == null || at.isAfter(change));
    }

    @SuppressWarnings("unchecked")
    static Said in(Entry entry, String by) {
      var rows = entry.values().get("goals");
      return new Said(
          by,
          entry.at(),
          rows instanceof List<?> list ? (List<Map<String, Object>>) list : List.of());
    }

    /** A goal with the title and the day that it got here. */
    Map<String, Object> on(Map<String, Object> goal) {
      var now = new LinkedHashMap<>(goal);
      row(goal.get(GOAL_ID))
          .ifPresent(
              row -> {
                now.put("goalTitle", row.getOrDefault("goalTitle", goal.get("goalTitle")));
                if (row.get("deadline") != null) {
                  now.put("deadline", row.get("deadline"));
                  now.remove("deadlineLater");
                }
              });
      return now;
    }

    Optional<Map<String, Object>> row(Object goalId) {
      return rows.stream().filter(row -> Objects.equals(row.get(GOAL_ID), goalId)).findFirst();
    }

    Optional<Note> note(Object goalId, String key) {
      return row(goalId)
          .map(row -> Objects.toString(row.get(key), ""))
          .filter(text -> !text.isBlank())
          .map(text -> new Note(by, DayWords.of(at), text));
    }

    List<Map<String, Object>> added(List<Map<String, Object>> agreed) {
      var known = agreed.stream().map(goal -> goal.get(GOAL_ID)).toList();
      return rows.stream().filter(row -> !known.contains(row.get(GOAL_ID))).toList();
    }
  }
}
