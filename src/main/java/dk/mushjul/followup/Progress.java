package dk.mushjul.followup;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.conversation.ReadableWords;
import dk.mushjul.conversation.Readers;
import dk.mushjul.followup.GoalNow.Note;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
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
import org.springframework.stereotype.Component;

/** How far the goals of an agreed plan are, from the plan and from what was said since. */
@Component
public class Progress {

  private static final String GOAL_ID = "goalId";

  private final ReadablePlans plans;
  private final Readers readers;
  private final ReadableWords words;
  private final Directory directory;

  Progress(ReadablePlans plans, Readers readers, ReadableWords words, Directory directory) {
    this.plans = plans;
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
    return goals.stream().map(goal -> goal(goal, reviewed, followed)).toList();
  }

  private Said written(Conversation conversation, String step, String reader) {
    return words
        .newest(conversation, step, reader)
        .map(entry -> Said.in(entry, name(entry.author())))
        .orElseGet(Said::nothing);
  }

  private static GoalNow goal(Map<String, Object> goal, Said reviewed, Said followed) {
    var id = goal.get(GOAL_ID);
    var now = new LinkedHashMap<>(goal);
    var state = Objects.toString(now.remove("goalState"), "ongoing");
    var notes = new ArrayList<Note>();
    reviewed.note(id, "learned").ifPresent(notes::add);
    followed.note(id, "goalNote").ifPresent(notes::add);
    return new GoalNow(id.toString(), PlanPanel.words(now), state, deadline(now), notes);
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

    @SuppressWarnings("unchecked")
    static Said in(Entry entry, String by) {
      var rows = entry.values().get("goals");
      return new Said(
          by,
          entry.at(),
          rows instanceof List<?> list ? (List<Map<String, Object>>) list : List.of());
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
  }
}
