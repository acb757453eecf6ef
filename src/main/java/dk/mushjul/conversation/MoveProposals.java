package dk.mushjul.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times to which managers would move a talk if the employee says yes to short notice. */
@Component
public class MoveProposals {

  private final JdbcClient jdbc;

  MoveProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the time; an older one for the conversation is over. */
  public void propose(String conversationId, Conversation.Appointed when) {
    jdbc.sql(
            """
            insert into mushjul.move_proposal (conversation_id, on_day, from_time, minutes, place)
            values (?, ?, ?, ?, ?)
            on conflict (conversation_id) do update set on_day = excluded.on_day,
              from_time = excluded.from_time, minutes = excluded.minutes, place = excluded.place,
              accepted = null
            """)
        .params(conversationId, when.on(), when.from(), when.minutes(), when.place())
        .update();
  }

  /** Keeps what the employee said to the newest one. */
  public void answer(String conversationId, boolean accepted) {
    jdbc.sql("update mushjul.move_proposal set accepted = ? where conversation_id = ?")
        .params(accepted, conversationId)
        .update();
  }

  /** The newest one, whatever was said to it. */
  public Optional<Conversation.Appointed> newest(String conversationId) {
    return find("conversation_id = ?", conversationId);
  }

  /** The newest one, where the employee said yes. */
  public Optional<Conversation.Appointed> accepted(String conversationId) {
    return find("accepted and conversation_id = ?", conversationId);
  }

  private Optional<Conversation.Appointed> find(String which, String conversationId) {
    return jdbc.sql("select * from mushjul.move_proposal where " + which)
        .param(conversationId)
        .query(MoveProposals::read)
        .optional();
  }

  private static Conversation.Appointed read(ResultSet row, int number) throws SQLException {
    return new Conversation.Appointed(
        row.getObject("on_day", LocalDate.class),
        row.getObject("from_time", LocalTime.class),
        row.getString("place"),
        row.getInt("minutes"));
  }
}
