package dk.mushjul.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who was ever proposed to take part in a talk besides the two. */
@Component
class ParticipantTable {

  private final JdbcClient jdbc;

  ParticipantTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Participant participant) {
    jdbc.sql(
            """
            insert into mushjul.participant
              (id, conversation_id, person, proposed_by, proposed_on, sees, state)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(participant.id(), participant.conversationId(), participant.person())
        .params(participant.proposedBy(), participant.proposedOn())
        .params(participant.sees().toArray(String[]::new), participant.state())
        .update();
  }

  /** Those proposed or agreed, in the order in which they were proposed. */
  List<Participant> of(String conversationId) {
    return jdbc.sql(
            """
            select * from mushjul.participant where conversation_id = ? and state <> 'withdrawn'
            order by proposed_on, id
            """)
        .param(conversationId)
        .query(ParticipantTable::read)
        .list();
  }

  void set(String id, String state) {
    jdbc.sql("update mushjul.participant set state = ? where id = ?").params(state, id).update();
  }

  private static Participant read(ResultSet row, int number) throws SQLException {
    return new Participant(
        row.getString("id"),
        row.getString("conversation_id"),
        row.getString("person"),
        row.getString("proposed_by"),
        row.getObject("proposed_on", LocalDate.class),
        Set.of((String[]) row.getArray("sees").getArray()),
        row.getString("state"));
  }
}
