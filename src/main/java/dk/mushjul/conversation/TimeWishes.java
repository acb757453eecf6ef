package dk.mushjul.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The other times that employees ask for. */
@Component
public class TimeWishes {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  TimeWishes(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Keeps a wish; an older open one for the conversation is over. */
  public void ask(TimeWish wish) {
    end(wish.conversationId(), "withdrawn");
    jdbc.sql(
            """
            insert into mushjul.time_wish (id, conversation_id, asked_on, state, revision)
            values (?, ?, ?, 'open', ?)
            """)
        .params(wish.id(), wish.conversationId(), wish.askedOn(), wish.revision())
        .update();
    var rows = new ArrayList<MapSqlParameterSource>();
    for (var time : wish.times()) {
      rows.add(
          new MapSqlParameterSource("wish", wish.id())
              .addValue("position", rows.size() + 1)
              .addValue("on", time.on())
              .addValue("from", time.from()));
    }
    batch.batchUpdate(
        """
        insert into mushjul.wished_time (wish_id, position, on_day, from_time)
        values (:wish, :position, :on, :from)
        """,
        rows.toArray(MapSqlParameterSource[]::new));
  }

  /** The wish of a conversation that waits for an answer. */
  public Optional<TimeWish> open(String conversationId) {
    return open(List.of(conversationId)).stream().findFirst();
  }

  /** The wishes of these conversations that wait for an answer. */
  public List<TimeWish> open(Collection<String> conversationIds) {
    return wishes("w.state = 'open' and w.conversation_id = any(?)", conversationIds);
  }

  /** Whether the employee asked for just this time and the manager agreed. */
  public boolean isGranted(Conversation conversation) {
    return wishes("w.state = 'accepted' and w.conversation_id = any(?)", idOf(conversation))
        .stream()
        .anyMatch(wish -> wish.names(conversation.appointed()));
  }

  /** The open wish of a conversation stands, but its words stay with whom they were written to. */
  public void withoutWords(String conversationId) {
    jdbc.sql(
            """
            update mushjul.time_wish set revision = null
            where conversation_id = ? and state = 'open'
            """)
        .param(conversationId)
        .update();
  }

  /** Ends the open wish of a conversation as {@code accepted}, {@code kept}, {@code withdrawn}. */
  public boolean end(String conversationId, String state) {
    return jdbc.sql(
                """
                update mushjul.time_wish set state = ?
                where conversation_id = ? and state = 'open'
                """)
            .params(state, conversationId)
            .update()
        == 1;
  }

  private static List<String> idOf(Conversation conversation) {
    return List.of(conversation.parties().id());
  }

  private List<TimeWish> wishes(String which, Collection<String> conversationIds) {
    var wishes = new LinkedHashMap<String, TimeWish>();
    jdbc.sql(
            """
            select w.id, w.conversation_id, w.asked_on, w.revision, t.on_day, t.from_time
            from mushjul.time_wish w join mushjul.wished_time t on t.wish_id = w.id
            where\s"""
                + which
                + " order by w.asked_on, w.id, t.position")
        .param(conversationIds.toArray(String[]::new))
        .query(
            row -> {
              var wish = wishes.computeIfAbsent(row.getString("id"), id -> read(row));
              wish.times().add(time(row));
            });
    return List.copyOf(wishes.values());
  }

  private static TimeWish read(ResultSet row) {
    try {
      return new TimeWish(
          row.getString("id"),
          row.getString("conversation_id"),
          row.getObject("asked_on", LocalDate.class),
          row.getObject("revision", Integer.class),
          new ArrayList<>());
    } catch (SQLException e) {
      throw new IllegalStateException("A wish cannot be read", e);
    }
  }

  private static TimeWish.Time time(ResultSet row) throws SQLException {
    return new TimeWish.Time(
        row.getObject("on_day", LocalDate.class), row.getObject("from_time", LocalTime.class));
  }
}
