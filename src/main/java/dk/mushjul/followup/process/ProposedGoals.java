package dk.mushjul.followup.process;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.form.Item;
import dk.mushjul.plan.PlanWords;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the manager writes about the goals and the employee has not agreed to yet. */
@Component
class ProposedGoals {

  private static final String GOAL_ID = "goalId";
  private static final String TITLE = "goalTitle";
  private static final String STATE = "goalState";
  private static final String DEADLINE = "deadline";
  private static final String CONFIDENTIAL = "goalConfidential";

  private final FollowUpForm form;
  private final FollowUpGoals goals;

  ProposedGoals(FollowUpForm form, FollowUpGoals goals) {
    this.form = form;
    this.goals = goals;
  }

  /** The goals as they are agreed, or as they were written where something is to be corrected. */
  List<Map<String, Object>> rows(Conversation conversation, String person) {
    var proposed = new LinkedHashMap<Object, Map<String, Object>>();
    form
        .written(conversation, "holdFollowUp", person)
        .map(ProposedGoals::written)
        .orElse(List.of())
        .stream()
        // Whoever stands in for the manager has no part in what the two keep between them.
        .filter(row -> conversation.isParty(person) || !FollowUpGoals.isConfidential(row))
        .forEach(row -> proposed.put(row.get(GOAL_ID), row));
    var rows = new ArrayList<Map<String, Object>>();
    for (var goal : form.goals(conversation, person)) {
      rows.add(row(proposed.getOrDefault(goal.get(GOAL_ID), goal)));
    }
    proposed.keySet().removeAll(goals.agreed(conversation.parties().id()).keySet());
    proposed.values().forEach(added -> rows.add(row(added)));
    return rows;
  }

  /** What would be otherwise in each goal that was written about. */
  List<Item> items(Conversation conversation, Entry written) {
    var agreed = goals.agreed(conversation.parties().id());
    return written(written).stream().map(row -> item(agreed.get(row.get(GOAL_ID)), row)).toList();
  }

  private static Item item(Map<String, Object> agreed, Map<String, Object> row) {
    var lines = new ArrayList<String>();
    if (agreed == null) {
      lines.add("Nyt mål");
    }
    var note = row.get("goalNote");
    var state = PlanWords.state(row.get(STATE));
    lines.add(note == null || note.toString().isBlank() ? state : state + ": " + note);
    var before = agreed == null ? new HashMap<String, Object>() : agreed;
    if (agreed != null && FollowUpGoals.differ(TITLE, before, row)) {
      lines.add("Mål: " + row.get(TITLE));
    }
    if (FollowUpGoals.differ(DEADLINE, before, row)) {
      lines.add("Frist: " + day(row.get(DEADLINE)));
    }
    if (!FollowUpGoals.isConfidential(agreed) && FollowUpGoals.isConfidential(row)) {
      lines.add("Fortroligt");
    }
    return new Item(
        String.valueOf((agreed == null ? row : agreed).get(TITLE)), String.join("\n", lines));
  }

  private static String day(Object deadline) {
    return deadline == null || deadline.toString().isBlank() ? "–" : DayWords.ofIso(deadline);
  }

  private static Map<String, Object> row(Map<String, Object> goal) {
    var row = new LinkedHashMap<String, Object>();
    for (var key : List.of(GOAL_ID, TITLE, STATE, DEADLINE, CONFIDENTIAL)) {
      row.put(key, goal.get(key));
    }
    return row;
  }

  private static List<Map<String, Object>> written(Entry entry) {
    return FollowUpForm.rows(entry.values().get("goals"));
  }
}
