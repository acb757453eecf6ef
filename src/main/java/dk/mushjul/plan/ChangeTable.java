package dk.mushjul.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All changes of agreed plans that were ever proposed, without their words. */
@Component
public class ChangeTable {

  private final JdbcClient jdbc;

  ChangeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a proposal; a second one while another is open is refused by the table. */
  public void add(PlanChange change) {
    jdbc.sql(
            """
            insert into mushjul.plan_change
              (id, conversation_id, goal_id, proposer, revision, proposed_at, state)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(change.id(), change.conversationId(), change.goalId(), change.proposer())
        .params(change.revision(), at(change.proposedAt()), change.state())
        .update();
  }

  /** The open proposal of a conversation. */
  public Optional<PlanChange> open(String conversationId) {
    return open(List.of(conversationId)).stream().findFirst();
  }

  /** The open proposals of these conversations. */
  public List<PlanChange> open(Collection<String> conversationIds) {
    return jdbc.sql(
            "select * from mushjul.plan_change where state = 'open' and conversation_id = any(?)")
        .params((Object) conversationIds.toArray(String[]::new))
        .query(ChangeTable::read)
        .list();
  }

  /** The newest proposal of a conversation, open or settled. */
  public Optional<PlanChange> newest(String conversationId) {
    return jdbc.sql(
            """
            select * from mushjul.plan_change where conversation_id = ?
            order by proposed_at desc, id desc limit 1
            """)
        .param(conversationId)
        .query(ChangeTable::read)
        .optional();
  }

  /** Remembers the other's answer, and who gave it, until it is settled. */
  public void answer(String id, String answer, String person) {
    jdbc.sql("update mushjul.plan_change set answer = ?, answered_by = ? where id = ?")
        .params(answer, person, id)
        .update();
  }

  /** Nothing waits for an answer to it any more. */
  public void settle(String id, String state, Integer version, Instant at) {
    jdbc.sql(
            """
            update mushjul.plan_change set state = ?, version = cast(? as integer), settled_at = ?
            where id = ?
            """)
        .params(state, version, at(at), id)
        .update();
  }

  /** When each goal was last changed by agreement. */
  public Map<String, Instant> agreedAt(String conversationId) {
    var agreed = new HashMap<String, Instant>();
    jdbc.sql(
            """
            select goal_id, max(settled_at) as at from mushjul.plan_change
            where conversation_id = ? and state = 'agreed' group by goal_id
            """)
        .param(conversationId)
        .query(
            row -> {
              agreed.put(row.getString("goal_id"), moment(row, "at"));
            });
    return agreed;
  }

  private static PlanChange read(ResultSet row, int number) throws SQLException {
    return new PlanChange(
        row.getString("id"),
        row.getString("conversation_id"),
        row.getString("goal_id"),
        row.getString("proposer"),
        row.getInt("revision"),
        moment(row, "proposed_at"),
        row.getString("state"),
        row.getString("answer"),
        row.getString("answered_by"),
        moment(row, "settled_at"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
