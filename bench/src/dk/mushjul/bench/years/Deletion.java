package dk.mushjul.bench.years;

import dk.mushjul.retention.Preview;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The daily run deletes what HR's page has said that it would, and nothing else. */
final class Deletion {

  private static final LocalTime BEFORE_THE_RUN = LocalTime.of(5, 59);
  private static final LocalTime AFTER_THE_RUN = LocalTime.of(6, 30);

  private final Preview preview;
  private final JdbcClient jdbc;
  private final Desks desks;

  Deletion(Preview preview, JdbcClient jdbc, Desks desks) {
    this.preview = preview;
    this.jdbc = jdbc;
    this.desks = desks;
  }

  /** What can happen; false where there was nothing to delete. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(Kind.DELETED_AS_FORETOLD, this::deletesAsForetold);
  }

  private boolean deletesAsForetold() {
    var run = preview.nextRun();
    desks.passTimeTo(run.atTime(BEFORE_THE_RUN));
    var foretold = foretold();
    desks.passTimeTo(run.atTime(AFTER_THE_RUN));
    if (!foretold.equals(deleted(run))) {
      throw new AssertionError(
          "HR was told that " + foretold + " would go on " + run + ", it was " + deleted(run));
    }
    return !foretold.isEmpty();
  }

  private Map<String, Integer> foretold() {
    var numbers = new TreeMap<String, Integer>();
    preview.lines().stream()
        .filter(line -> line.next() > 0)
        .forEach(line -> numbers.put(line.kind().word(), line.next()));
    return numbers;
  }

  private Map<String, Integer> deleted(LocalDate day) {
    var numbers = new TreeMap<String, Integer>();
    jdbc.sql("select kind, count from mushjul.deletion where on_day = ?")
        .param(day)
        .query((row, number) -> numbers.put(row.getString("kind"), row.getInt("count")))
        .list();
    return numbers;
  }
}
