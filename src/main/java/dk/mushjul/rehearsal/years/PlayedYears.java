package dk.mushjul.rehearsal.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the play has come; it survives the process that plays. */
@Repository
class PlayedYears {

  private final JdbcClient jdbc;

  PlayedYears(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A play.
   *
   * @param endsAt when the past ends and the visitor comes
   * @param playedTo the last moment at which people had done their work
   * @param done how many entries of the timetable are done
   */
  record Play(Instant endsAt, int finishedYears, Instant playedTo, int done, boolean finished) {}

  Optional<Play> find() {
    return jdbc.sql("select * from mushjul.played_years").query(PlayedYears::play).optional();
  }

  private static Play play(ResultSet row, int number) throws SQLException {
    return new Play(
        row.getTimestamp("ends_at").toInstant(),
        row.getInt("finished_years"),
        row.getTimestamp("played_to").toInstant(),
        row.getInt("done"),
        row.getBoolean("finished"));
  }

  void begin(Instant endsAt, int finishedYears, Instant playedTo) {
    jdbc.sql(
            """
            insert into mushjul.played_years (ends_at, finished_years, played_to)
            values (?, ?, ?)
            """)
        .params(Timestamp.from(endsAt), finishedYears, Timestamp.from(playedTo))
        .update();
  }

  void playedTo(Instant moment) {
    jdbc.sql("update mushjul.played_years set played_to = ?")
        .param(Timestamp.from(moment))
        .update();
  }

  void oneMoreDone() {
    jdbc.sql("update mushjul.played_years set done = done + 1").update();
  }

  void finish() {
    jdbc.sql("update mushjul.played_years set finished = true").update();
  }
}
