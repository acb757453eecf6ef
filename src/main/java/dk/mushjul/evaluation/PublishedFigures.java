package dk.mushjul.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.evaluation.Figures.Figure;
import dk.mushjul.statistics.Measure;
import dk.mushjul.statistics.Statistics;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that each wheel was evaluated on. They stay as they were taken. */
@Component
public class PublishedFigures {

  private static final Map<Measure, String> LABELS = labels();

  private final JdbcClient jdbc;
  private final Statistics statistics;
  private final PostponedReasons reasons;
  private final LastYearFigures lastYear;
  private final Wheels wheels;
  private final ObjectMapper json;
  private final Clock clock;

  PublishedFigures(
      JdbcClient jdbc,
      Statistics statistics,
      PostponedReasons reasons,
      LastYearFigures lastYear,
      Wheels wheels,
      ObjectMapper json,
      Clock clock) {
    this.jdbc = jdbc;
    this.statistics = statistics;
    this.reasons = reasons;
    this.lastYear = lastYear;
    this.wheels = wheels;
    this.json = json;
    this.clock = clock;
  }

  /** Takes the figures of a wheel as they are now; taken once, they stay. */
  public void take(Wheel wheel) {
    var last = wheels.before(wheel.id()).map(Wheel::id);
    var figures =
        new Figures(
            LocalDate.now(clock),
            conversations(wheel),
            List.of(),
            last.orElse(null),
            last.flatMap(id -> find(id).map(then -> lastYear.followUps(id, then)))
                .orElse(List.of()),
            last.map(lastYear::goals).orElse(List.of()));
    jdbc.sql(
            """
            insert into mushjul.published_figure (wheel_id, taken_on, figures)
            values (?, ?, ?::jsonb) on conflict do nothing
            """)
        .params(
            wheel.id(),
            figures.takenOn(),
            write(figures.withPostponed(reasons.of(wheel.id(), figures))))
        .update();
  }

  /** The figures of a wheel; empty before they are taken. */
  public Optional<Figures> find(String wheelId) {
    return jdbc.sql("select figures from mushjul.published_figure where wheel_id = ?")
        .param(wheelId)
        .query(String.class)
        .optional()
        .map(this::read);
  }

  /** Keeps that the committee did not evaluate. */
  public void withoutCommittee(String wheelId) {
    jdbc.sql("update mushjul.published_figure set committee_silent = true where wheel_id = ?")
        .param(wheelId)
        .update();
  }

  private List<Figure> conversations(Wheel wheel) {
    var whole = statistics.conversations(wheel).get(0).cells();
    return LABELS.entrySet().stream()
        .map(label -> figure(label.getKey(), label.getValue(), whole.get(label.getKey())))
        .toList();
  }

  private static Figure figure(Measure measure, String label, OptionalInt number) {
    return new Figure(measure.cell(), label, number.isPresent() ? number.getAsInt() : null);
  }

  private static Map<Measure, String> labels() {
    var labels = new EnumMap<Measure, String>(Measure.class);
    labels.put(Measure.CALLED, "Kaldt til samtale");
    labels.put(Measure.HELD, "Samtaler holdt");
    labels.put(Measure.AGREED, "Planer godkendt af begge");
    labels.put(Measure.POSTPONED, "Udskudt til næste runde");
    labels.put(Measure.NOT_HELD, "Ikke holdt");
    return labels;
  }

  private String write(Figures figures) {
    try {
      return json.writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Figures read(String figures) {
    try {
      return json.readValue(figures, Figures.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
