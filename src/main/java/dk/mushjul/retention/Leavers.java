package dk.mushjul.retention;

import dk.mushjul.content.ContentStore;
import dk.mushjul.organisation.DirectoryEvent.EmployeeJoined;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.policy.Retention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has left and when: from that day the retention of what they wrote is counted. A key is
 * destroyed when its time is over and nothing that it opens is kept any more: what a manager wrote
 * in the plans of others is theirs too.
 */
@Component
class Leavers {

  private static final String FORGOTTEN =
      """
      from mushjul.leaver l
      where l.left_on <= :last
        and exists (select 1 from mushjul.data_key k
          where k.person = l.employee_id and k.wrapped is not null)
        and not exists (select 1 from mushjul.entry e where e.author = l.employee_id)
      """;

  private final JdbcClient jdbc;
  private final ContentStore content;
  private final Rules rules;
  private final Clock clock;

  Leavers(JdbcClient jdbc, ContentStore content, Rules rules, Clock clock) {
    this.jdbc = jdbc;
    this.content = content;
    this.rules = rules;
    this.clock = clock;
  }

  @EventListener
  void on(EmployeeLeft left) {
    jdbc.sql(
            """
            insert into mushjul.leaver (employee_id, left_on) values (?, ?)
            on conflict (employee_id) do nothing
            """)
        .params(left.employeeId(), LocalDate.now(clock))
        .update();
  }

  @EventListener
  void on(EmployeeJoined joined) {
    jdbc.sql("delete from mushjul.leaver where employee_id = ?")
        .param(joined.employeeId())
        .update();
  }

  /** Who had left before this was noted is counted from the first day on which it is. */
  void noteEarlierOnes(LocalDate day) {
    jdbc.sql(
            """
            insert into mushjul.leaver (employee_id, left_on)
            select employee_id, cast(:day as date) from mushjul.employee where status = 'left'
            on conflict (employee_id) do nothing
            """)
        .param("day", day)
        .update();
  }

  /** Destroys some of the keys that are due; returns how many. */
  int destroyKeys(LocalDate day, int most) {
    var due =
        rules.deleting().containsKey(Kind.PERSON)
            ? asked("select l.employee_id " + FORGOTTEN + " limit " + most, day)
                .query(String.class)
                .list()
            : List.<String>of();
    due.forEach(content::erase);
    return due.size();
  }

  /** How many keys are destroyed up to a day, of those that open nothing any more. */
  int keysUpTo(LocalDate day) {
    return rules.deleting().containsKey(Kind.PERSON)
        ? asked("select count(*) " + FORGOTTEN, day).query(Integer.class).single()
        : 0;
  }

  private JdbcClient.StatementSpec asked(String sql, LocalDate day) {
    Retention rule = rules.deleting().get(Kind.PERSON);
    return jdbc.sql(sql).param("last", day.minusDays(rule.days()));
  }
}
