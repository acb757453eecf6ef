package dk.mushjul.substitute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All times in which somebody stood or stands in for a manager. */
@Repository
public class Substitutions {

  private final JdbcClient jdbc;

  Substitutions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Plans the manager's next one; empty where another of the manager's lies on one of the days. It
   * waits while another of the same manager is being planned.
   */
  public Optional<Substitution> plan(
      String manager, String substitute, LocalDate from, LocalDate to, String instanceId) {
    jdbc.sql("select 1 from mushjul.employee where employee_id = ? for update")
        .param(manager)
        .query(Integer.class)
        .single();
    var earlier = where("manager_id = ?", manager);
    if (earlier.stream().filter(this::isOpen).anyMatch(other -> other.overlaps(from, to))) {
      return Optional.empty();
    }
    var planned =
        new Substitution(
            manager + "/" + (earlier.size() + 1),
            manager,
            substitute,
            from,
            to,
            Substitution.State.PLANNED,
            instanceId);
    insert(planned);
    return Optional.of(planned);
  }

  private boolean isOpen(Substitution substitution) {
    return substitution.state() != Substitution.State.ENDED;
  }

  private void insert(Substitution planned) {
    jdbc.sql(
            """
            insert into mushjul.substitution
              (id, manager_id, substitute_id, from_day, to_day, state, process_instance_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(planned.id(), planned.manager(), planned.substitute(), planned.from())
        .params(planned.to(), planned.state().word(), planned.processInstanceId())
        .update();
  }

  /** Notes where it has come to. */
  public void become(String id, Substitution.State state) {
    jdbc.sql("update mushjul.substitution set state = ? where id = ?")
        .params(state.word(), id)
        .update();
  }

  /** The one of that id, which must exist. */
  public Substitution get(String id) {
    return where("id = ?", id).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no substitution " + id));
  }

  /** The one in which somebody has this manager's steps now. */
  public Optional<Substitution> runningFor(String manager) {
    return where("manager_id = ? and state = 'running'", manager).stream().findFirst();
  }

  /** Those that go on or are still to come in which this person is one of the two. */
  public List<Substitution> openWith(String person) {
    return where("? in (manager_id, substitute_id) and state <> 'ended' order by id", person);
  }

  /** All that go on. */
  public List<Substitution> running() {
    return where("state = 'running'");
  }

  private List<Substitution> where(String condition, Object... parameters) {
    return jdbc.sql("select * from mushjul.substitution where " + condition)
        .params(parameters)
        .query(Substitutions::read)
        .list();
  }

  private static Substitution read(ResultSet row, int number) throws SQLException {
    return new Substitution(
        row.getString("id"),
        row.getString("manager_id"),
        row.getString("substitute_id"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        Substitution.State.of(row.getString("state")),
        row.getString("process_instance_id"));
  }
}
