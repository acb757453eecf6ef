package dk.mushjul.retention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much was deleted on which day: kinds and numbers, no names. */
@Component
class DeletionLog {

  private final JdbcClient jdbc;

  DeletionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(LocalDate day, Kind kind, int number) {
    if (number > 0) {
      jdbc.sql(
              """
              insert into mushjul.deletion as known (on_day, kind, count) values (?, ?, ?)
              on conflict (on_day, kind) do update set count = known.count + excluded.count
              """)
          .params(day, kind.word(), number)
          .update();
    }
  }

  /** How much of each kind was deleted from a day on. */
  Map<Kind, Integer> since(LocalDate day) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    jdbc.sql("select kind, sum(count)::int as n from mushjul.deletion where on_day >= ? group by 1")
        .param(day)
        .query(
            (RowCallbackHandler)
                row -> counts.put(Kind.named(row.getString("kind")), row.getInt("n")));
    return counts;
  }
}
