package dk.mushjul.conversation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All conversations of all wheels. */
@Component
public class Conversations {

  private static final String SETTLED =
      Arrays.stream(ConversationState.values())
          .filter(ConversationState::isSettled)
          .map(state -> "'" + state + "'")
          .collect(Collectors.joining(","));
  private static final String BEFORE_THE_TALK =
      Arrays.stream(ConversationState.values())
          .filter(ConversationState::isBeforeTheTalk)
          .map(state -> "'" + state + "'")
          .collect(Collectors.joining(","));

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  Conversations(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Adds new conversations in one batch. */
  public void add(List<Conversation> called) {
    batch.batchUpdate(
        ConversationRow.INSERT,
        called.stream().map(ConversationRow::parameters).toArray(SqlParameterSource[]::new));
  }

  /** Keeps what has changed. */
  public void save(Conversation conversation) {
    batch.update(ConversationRow.UPDATE, ConversationRow.parameters(conversation));
  }

  /**
   * Keeps who holds it now, what that one may read and where it counts, besides all else: somebody
   * who changes something else at the same moment takes none of it back.
   */
  public void passOn(Conversation conversation) {
    save(conversation);
    batch.update(ConversationRow.PASS_ON, ConversationRow.parameters(conversation));
  }

  /** The conversation with that id, which must exist. */
  public Conversation get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("There is no conversation " + id));
  }

  /** The conversations with these ids, in one statement. */
  public List<Conversation> findAll(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from mushjul.conversation where id in (:ids)")
            .param("ids", ids)
            .query(ConversationRow::read)
            .list();
  }

  /** The conversation with that id. */
  public Optional<Conversation> find(String id) {
    return where("id = ?", id).stream().findFirst();
  }

  /** An employee's conversations, the newest wheel first. */
  public List<Conversation> ofEmployee(String employee) {
    return where("employee_id = ? order by wheel_id desc", employee);
  }

  /** The employee's conversation in a wheel. */
  public Optional<Conversation> of(String wheelId, String employee) {
    return where("wheel_id = ? and employee_id = ?", wheelId, employee).stream().findFirst();
  }

  /**
   * The newest earlier conversation of the employee of which something holds: the plan, or goals
   * that stand as agreed although the plan does not.
   */
  public Optional<Conversation> agreedBefore(String wheelId, String employee) {
    return where(
            """
            wheel_id < ? and employee_id = ? and (agreed_on is not null
              or state = 'MEDIATED' and exists (
                select 1 from mushjul.goal g
                where g.conversation_id = conversation.id and g.agreed_alone))
            order by wheel_id desc
            """,
            wheelId,
            employee)
        .stream()
        .findFirst();
  }

  /** The newest conversation with an agreed plan of each of these people that has one. */
  public List<Conversation> newestAgreed(Collection<String> employees) {
    return jdbc.sql(
            """
            select distinct on (employee_id) * from mushjul.conversation
            where agreed_on is not null and employee_id = any(?)
            order by employee_id, wheel_id desc
            """)
        .params((Object) employees.toArray(String[]::new))
        .query(ConversationRow::read)
        .list();
  }

  /** Those who already have a conversation in the wheel. */
  public Set<String> calledIn(String wheelId) {
    return Set.copyOf(
        jdbc.sql("select employee_id from mushjul.conversation where wheel_id = ?")
            .param(wheelId)
            .query(String.class)
            .list());
  }

  /** Those among these people who already have a conversation in the wheel. */
  public Set<String> calledIn(String wheelId, Collection<String> employees) {
    return Set.copyOf(
        jdbc.sql(
                """
                select employee_id from mushjul.conversation
                where wheel_id = ? and employee_id = any(?)
                """)
            .params(wheelId, employees.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /**
   * The conversations of a wheel whose talk has not taken place; one that is only to be had anew,
   * because the two did not agree on their plan, has.
   */
  public List<Conversation> outstandingIn(String wheelId) {
    return where(
        "wheel_id = ? and held_on is null and state in (" + BEFORE_THE_TALK + ")", wheelId);
  }

  /** What is under way, or may be followed up, with one of these people, in every wheel. */
  public List<Conversation> underWayWith(Collection<String> employees) {
    return where(
        "employee_id = any(?) and state not in ('MEDIATED', 'POSTPONED', 'ENDED')",
        (Object) employees.toArray(String[]::new));
  }

  /**
   * Whatever waits for somebody's return, in every wheel; also what its wheel could not wait for.
   */
  public List<Conversation> waitingForReturn() {
    return where(
        "state = 'ON_LEAVE' or away_since is not null or state = 'POSTPONED' and reason = ?",
        Conversation.AWAY);
  }

  /** What of earlier wheels is still to be held with one of these people. */
  public List<Conversation> outstandingBefore(String wheelId, Collection<String> employees) {
    return where(
        "wheel_id < ? and employee_id = any(?) and state in (" + BEFORE_THE_TALK + ")",
        wheelId,
        employees.toArray(String[]::new));
  }

  /** With an invited manager's manager, where this person is one of the two. */
  List<Conversation> withManagersManager(String person) {
    return where(
        "state = 'PREPARING' and with_managers_manager and ? in (employee_id, manager_id)", person);
  }

  /** How many of a round's conversations the round still waits for. */
  public int unsettledIn(String unitRoundId) {
    return jdbc.sql(
            "select count(*) from mushjul.conversation where unit_round_id = ? and not joined_late"
                + " and state not in ("
                + SETTLED
                + ")")
        .param(unitRoundId)
        .query(Integer.class)
        .single();
  }

  /** The employees of a round whose talk took place, in the order of their ids. */
  public List<String> peopleOf(String unitRoundId) {
    return jdbc.sql(
            """
            select employee_id from mushjul.conversation
            where unit_round_id = ? and held_on is not null order by employee_id
            """)
        .param(unitRoundId)
        .query(String.class)
        .list();
  }

  /** All conversations of a round. */
  public List<Conversation> ofRound(String unitRoundId) {
    return where("unit_round_id = ? order by employee_id", unitRoundId);
  }

  /** The days of the last talk of each of these people, where there was one. */
  public Map<String, LocalDate> lastTalks(Collection<String> employees) {
    if (employees.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select employee_id, max(held_on) as held_on from mushjul.conversation
            where held_on is not null and employee_id = any(:people) group by employee_id
            """)
        .param("people", employees.toArray(String[]::new))
        .query()
        .listOfRows()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (String) row.get("employee_id"),
                row -> ((Date) row.get("held_on")).toLocalDate()));
  }

  /** The days that the conversations of each of these managers in a wheel already have. */
  public Map<String, List<LocalDate>> suggestedFor(String wheelId, Collection<String> managers) {
    return jdbc
        .sql(
            """
            select manager_id, coalesce(planned_on, suggested_on) as day
            from mushjul.conversation where wheel_id = ? and manager_id = any(?)
            """)
        .params(wheelId, managers.toArray(String[]::new))
        .query()
        .listOfRows()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row.get("manager_id"),
                Collectors.mapping(
                    row -> ((Date) row.get("day")).toLocalDate(), Collectors.toList())));
  }

  private List<Conversation> where(String condition, Object... parameters) {
    return jdbc.sql("select * from mushjul.conversation where " + condition)
        .params(parameters)
        .query(ConversationRow::read)
        .list();
  }
}
