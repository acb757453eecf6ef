package dk.mushjul.substitute;

import dk.mushjul.content.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a substitute takes of a manager's work: nothing of their own, no conversation with
 * confidential parts unless its employee says yes.
 */
@Repository
public class Covered {

  private static final Set<Subject.Kind> KINDS =
      Set.of(Subject.Kind.CONVERSATION, Subject.Kind.UNIT_ROUND, Subject.Kind.REQUEST);

  private static final String CONFIDENTIAL =
      """
      (exists (select 1 from mushjul.goal g where g.conversation_id = c.id and g.confidential)
        or exists (select 1 from mushjul.confidential_minutes m where m.conversation_id = c.id))
      """;

  /** Conversations in which something of the manager's is, or may still be, to be done. */
  private static final String UNDER_WAY =
      """
      c.manager_id = :manager and (c.state not in ('POSTPONED', 'ENDED', 'MEDIATED', 'FOLLOWED_UP')
        or c.state = 'FOLLOWED_UP' and c.follow_up_instance_id is not null)
      """;

  private final JdbcClient jdbc;

  Covered(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The subjects that stay with the manager. */
  Set<Subject> excluded(Substitution substitution) {
    return jdbc.sql(
            """
            select 'CONVERSATION' as kind, c.id from mushjul.conversation c
            where c.employee_id in (:manager, :substitute)
              or c.manager_id = :manager and %s and not exists (
                select 1 from mushjul.substitute_consent s
                where s.substitution_id = :id and s.conversation_id = c.id and s.answer = 'yes')
            union all
            select 'REQUEST', q.id from mushjul.request q
            where q.employee_id in (:manager, :substitute)
            """
                .formatted(CONFIDENTIAL))
        .param("id", substitution.id())
        .param("manager", substitution.manager())
        .param("substitute", substitution.substitute())
        .query(
            (row, number) ->
                new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getString("id")))
        .set();
  }

  static boolean isCovered(Subject subject) {
    return KINDS.contains(subject.kind());
  }

  /** The ids of the manager's conversations under way that the substitute takes from the first. */
  public List<String> open(Substitution substitution) {
    return conversations(substitution, "not " + CONFIDENTIAL);
  }

  /** The ids of those with confidential parts whose employees have not been asked yet. */
  public List<String> toAsk(Substitution substitution) {
    return conversations(
        substitution,
        CONFIDENTIAL
            + """
            and not exists (select 1 from mushjul.substitute_consent s
              where s.substitution_id = :id and s.conversation_id = c.id)
            """);
  }

  private List<String> conversations(Substitution substitution, String condition) {
    return jdbc.sql(
            "select c.id from mushjul.conversation c where c.employee_id <> :substitute and "
                + UNDER_WAY
                + " and "
                + condition
                + " and :id <> '' order by c.id")
        .param("id", substitution.id())
        .param("manager", substitution.manager())
        .param("substitute", substitution.substitute())
        .query(String.class)
        .list();
  }

  /** What the employee has said; {@code asked} until then, empty where nobody asked. */
  public Optional<String> answer(String substitutionId, String conversationId) {
    return jdbc.sql(
            """
            select answer from mushjul.substitute_consent
            where substitution_id = ? and conversation_id = ?
            """)
        .params(substitutionId, conversationId)
        .query(String.class)
        .optional();
  }

  /** Notes that the employee was asked, or has said {@code yes} or {@code no}. */
  public void note(String substitutionId, String conversationId, String answer) {
    jdbc.sql(
            """
            insert into mushjul.substitute_consent (substitution_id, conversation_id, answer)
            values (?, ?, ?)
            on conflict (substitution_id, conversation_id) do update set answer = excluded.answer
            """)
        .params(substitutionId, conversationId, answer)
        .update();
  }
}
