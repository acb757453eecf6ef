package dk.mushjul.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The talks that a manager holds, many at once. */
@Component
public class ManagersTalks {

  /** While nobody is the manager the one before holds nothing either. */
  private static final String HELD_NOW =
      """
      manager_id = ?
        and employee_id in (select e.employee_id from mushjul.employee e where e.manager_id = ?)
      """;

  private final JdbcClient jdbc;

  ManagersTalks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those among these conversations that this manager holds. */
  public List<Conversation> among(String manager, Collection<String> ids) {
    return where(HELD_NOW + "and id = any(?)", manager, manager, ids.toArray(String[]::new));
  }

  /**
   * All of a wheel, and of earlier ones those that were agreed and whose follow-up goes on; of
   * people who left none.
   */
  public List<Conversation> of(String manager, String wheelId) {
    return where(
        HELD_NOW
            + """
        and state <> 'ENDED' and (reason is null or reason <> 'leaving')
          and (wheel_id = ? or (state = 'AGREED' and follow_up_instance_id is not null))
        """,
        manager,
        manager,
        wheelId);
  }

  /** The times that a manager is taken by talks, from that day on. */
  public List<Conversation.Appointed> appointed(String manager, LocalDate from) {
    return where(
            """
            manager_id = ? and state in ('PLANNED', 'PREPARING') and planned_on >= ?
              and planned_from is not null
            """,
            manager,
            from)
        .stream()
        .map(Conversation::appointed)
        .toList();
  }

  /** Lets one transaction at a time give away this manager's times. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void oneAtATime(String manager) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('mushjul.times'), hashtext(?))")
        .param(manager)
        .query((row, number) -> true)
        .single();
  }

  private List<Conversation> where(String condition, Object... parameters) {
    return jdbc.sql("select * from mushjul.conversation where " + condition)
        .params(parameters)
        .query(ConversationRow::read)
        .list();
  }
}
