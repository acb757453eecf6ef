package dk.mushjul.statistics.web;

import dk.mushjul.security.SignedIn;
import dk.mushjul.statistics.Measure;
import dk.mushjul.statistics.Statistics;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The figures of a year, for whoever may see some of them. */
@RestController
class StatisticsApi {

  private final Wheels wheels;
  private final Statistics statistics;
  private final Viewers viewers;
  private final SignedIn signedIn;
  private final Clock clock;

  StatisticsApi(
      Wheels wheels, Statistics statistics, Viewers viewers, SignedIn signedIn, Clock clock) {
    this.wheels = wheels;
    this.statistics = statistics;
    this.viewers = viewers;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** What {@code GET /mus/api/statistics/{year}} answers. */
  record Figures(int year, String state, String asOf, int minimum, List<Table> tables) {}

  record Table(String id, String title, List<Row> rows) {}

  record Row(String unit, Map<String, Map<String, Object>> cells) {}

  @GetMapping("/mus/api/statistics/{year}")
  Figures figures(@PathVariable String year) {
    var view =
        signedIn
            .userId()
            .flatMap(viewers::view)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    var wheel =
        wheels.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Figures(
        wheel.year(),
        wheel.state().word(),
        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
        Statistics.MINIMUM,
        List.of(conversations(wheel, view)));
  }

  private Table conversations(Wheel wheel, Viewers.View view) {
    var rows =
        statistics.conversations(wheel).stream()
            .filter(row -> view.includes(row.unit()))
            .map(row -> new Row(row.unit(), cells(row.cells())))
            .toList();
    return new Table("conversations", "Samtaler", rows);
  }

  private static Map<String, Map<String, Object>> cells(Map<Measure, OptionalInt> numbers) {
    var cells = new LinkedHashMap<String, Map<String, Object>>();
    numbers.forEach((measure, number) -> cells.put(measure.cell(), cell(number)));
    return cells;
  }

  private static Map<String, Object> cell(OptionalInt number) {
    return number.isPresent()
        ? Map.of("value", number.getAsInt())
        : Map.of("suppressed", Boolean.TRUE);
  }
}
