package dk.mushjul.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads rows of the outbox. */
@Component
class OutboxRows implements RowMapper<OutboxRow> {

  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  private final ObjectMapper json;

  OutboxRows(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public OutboxRow mapRow(ResultSet row, int number) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        row.getString("message_id"),
        NoticeKind.of(row.getString("kind")),
        row.getString("recipient"),
        facts(row.getString("facts")),
        row.getTimestamp("created_at").toInstant(),
        row.getInt("attempts"),
        appointment(row),
        row.getInt("sequence"));
  }

  String written(Map<String, String> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, String> facts(String written) {
    try {
      return json.readValue(written, FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Appointment> appointment(ResultSet row) throws SQLException {
    if (row.getString("uid") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Appointment(
            row.getString("uid"),
            row.getObject("on_day", LocalDate.class),
            row.getObject("from_time", LocalTime.class),
            row.getInt("minutes"),
            row.getString("place"),
            row.getString("title"),
            row.getBoolean("cancelled")));
  }
}
