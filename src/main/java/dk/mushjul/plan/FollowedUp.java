package dk.mushjul.plan;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The goals of a plan since its follow-up: with the titles and days that they got there and those
 * that were added, as soon as both stand behind it.
 */
@Component
class FollowedUp {

  private static final String STEP = "holdFollowUp";
  private static final String CONFIRMS = "confirmFollowUp";
  private static final String GOAL_ID = "goalId";
  private static final String TITLE = "goalTitle";
  private static final String DEADLINE = "deadline";
  private static final String CONFIDENTIAL = "goalConfidential";

  private final JdbcClient jdbc;
  private final ContentStore content;
  private final ChangeTable changes;

  FollowedUp(JdbcClient jdbc, ContentStore content, ChangeTable changes) {
    this.jdbc = jdbc;
    this.content = content;
    this.changes = changes;
  }

  /** The goals of the newest version as they stand now. */
  List<Map<String, Object>> goals(
      String conversationId, List<Map<String, Object>> planned, String reader) {
    if (!isAgreed(conversationId)) {
      return planned;
    }
    var now =
        written(conversationId, ContentStore.SYSTEM)
            .map(entry -> since(entry, conversationId, planned))
            .orElse(planned);
    // What leaves the goals as they were planned has not been read by anybody.
    return now.equals(planned) || written(conversationId, reader).isEmpty() ? planned : now;
  }

  private boolean isAgreed(String conversationId) {
    return jdbc.sql(
            """
            select exists (select 1 from mushjul.conversation
              where id = ? and follow_up_agreed_on is not null)
            """)
        .param(conversationId)
        .query(Boolean.class)
        .single();
  }

  private Optional<Entry> written(String conversationId, String reader) {
    return content.latest(Subject.conversation(conversationId), STEP, reader);
  }

  private List<Map<String, Object>> since(
      Entry entry, String conversationId, List<Map<String, Object>> planned) {
    var rows = new LinkedHashMap<Object, Map<String, Object>>();
    GoalRows.rows(entry.values().get("goals")).forEach(row -> rows.put(row.get(GOAL_ID), row));
    var later = changedAfter(agreedAt(entry), conversationId);
    var now = new ArrayList<Map<String, Object>>();
    for (var goal : planned) {
      var row = rows.remove(goal.get(GOAL_ID));
      now.add(row == null || later.contains(goal.get(GOAL_ID)) ? goal : on(goal, row));
    }
    rows.values().forEach(row -> now.add(added(row)));
    return now;
  }

  /** When both stood behind it: a yes to it, where one was asked for, is the last word. */
  private Instant agreedAt(Entry entry) {
    var subject = entry.subject();
    var confirmed = content.writtenAt(List.of(subject), CONFIRMS).get(subject);
    return confirmed == null || confirmed.isBefore(entry.at()) ? entry.at() : confirmed;
  }

  /** A change that the two agreed on later goes before what was written at the follow-up. */
  private Set<String> changedAfter(Instant agreed, String conversationId) {
    return changes.agreedAt(conversationId).entrySet().stream()
        .filter(change -> !agreed.isAfter(change.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> on(Map<String, Object> goal, Map<String, Object> row) {
    var now = new LinkedHashMap<>(goal);
    now.put(TITLE, row.getOrDefault(TITLE, goal.get(TITLE)));
    if (!isConfidential(goal) && isConfidential(row)) {
      now.put(CONFIDENTIAL, true);
    }
    if (!text(goal, DEADLINE).equals(text(row, DEADLINE))) {
      now.keySet().removeAll(List.of(DEADLINE, "deadlineLater"));
      if (row.get(DEADLINE) != null) {
        now.put(DEADLINE, row.get(DEADLINE));
      }
    }
    return now;
  }

  private static Map<String, Object> added(Map<String, Object> row) {
    var goal = new LinkedHashMap<String, Object>();
    for (var key : List.of(GOAL_ID, TITLE, DEADLINE, CONFIDENTIAL)) {
      if (row.get(key) != null) {
        goal.put(key, row.get(key));
      }
    }
    return goal;
  }

  private static boolean isConfidential(Map<String, Object> goal) {
    return Boolean.TRUE.equals(goal.get(CONFIDENTIAL));
  }

  private static String text(Map<String, Object> values, String key) {
    return Objects.toString(values.get(key), "");
  }
}
