package dk.mushjul.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every request for a conversation. */
@Repository
public class Requests {

  private final JdbcClient jdbc;

  Requests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the employee's next request; it waits while another of the same person is being made. */
  public Request ask(
      String employeeId, Request.Reader reader, LocalDate today, String processInstanceId) {
    jdbc.sql("select 1 from mushjul.employee where employee_id = ? for update")
        .param(employeeId)
        .query(Integer.class)
        .single();
    var number = of(employeeId).size() + 1;
    var request =
        new Request(
            Request.idOf(employeeId, number),
            employeeId,
            number,
            today,
            reader,
            Request.State.OPEN,
            processInstanceId);
    insert(request);
    return request;
  }

  /** Keeps what has changed. */
  public void save(Request request) {
    jdbc.sql("update mushjul.request set reader = ?, state = ? where id = ?")
        .params(word(request.reader()), word(request.state()), request.id())
        .update();
  }

  /** The request of that id, which must exist. */
  public Request get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("There is no request " + id));
  }

  /** The request of that id. */
  public Optional<Request> find(String id) {
    return where("id = ?", id).stream().findFirst();
  }

  /** An employee's requests, oldest first. */
  public List<Request> of(String employeeId) {
    return where("employee_id = ? order by number", employeeId);
  }

  private void insert(Request request) {
    jdbc.sql(
            """
            insert into mushjul.request
              (id, employee_id, number, asked_on, reader, state, process_instance_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            request.id(),
            request.employeeId(),
            request.number(),
            request.askedOn(),
            word(request.reader()),
            word(request.state()),
            request.processInstanceId())
        .update();
  }

  private List<Request> where(String condition, String parameter) {
    return jdbc.sql("select * from mushjul.request where " + condition)
        .param(parameter)
        .query(Requests::request)
        .list();
  }

  private static Request request(ResultSet row, int number) throws SQLException {
    return new Request(
        row.getString("id"),
        row.getString("employee_id"),
        row.getInt("number"),
        row.getObject("asked_on", LocalDate.class),
        Request.Reader.valueOf(row.getString("reader").toUpperCase(Locale.ROOT)),
        Request.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("process_instance_id"));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
