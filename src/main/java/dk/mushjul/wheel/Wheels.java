package dk.mushjul.wheel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every wheel that was opened. */
@Repository
public class Wheels {

  private static final int USUAL_MINUTES = 90;
  private static final String NO_REASON = "other";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate rows;
  private final WheelWords words;
  private final QuestionBank bank;

  Wheels(JdbcClient jdbc, NamedParameterJdbcTemplate rows, WheelWords words, QuestionBank bank) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.words = words;
    this.bank = bank;
  }

  /** Adds a wheel, unless its year already has one; answers whether it did. */
  public boolean add(Wheel opened) {
    return rows.update(WheelRow.INSERT, WheelRow.parameters(opened)) == 1;
  }

  /** Keeps what has changed. */
  public void save(Wheel wheel) {
    rows.update(WheelRow.UPDATE, WheelRow.parameters(wheel));
  }

  /** The wheel of that year, which must exist. */
  public Wheel get(String wheelId) {
    return find(wheelId)
        .orElseThrow(() -> new IllegalStateException("There is no wheel of " + wheelId));
  }

  /** The wheel of that year. */
  public Optional<Wheel> find(String wheelId) {
    return first("where id = ?", wheelId);
  }

  /** The wheel of the latest year. */
  public Optional<Wheel> newest() {
    return first("order by id desc limit 1");
  }

  /** The last wheel before that year. */
  public Optional<Wheel> before(String wheelId) {
    return first("where id < ? order by id desc limit 1", wheelId);
  }

  /** The years that have a wheel. */
  public List<String> years() {
    return jdbc.sql("select id from mushjul.wheel order by id").query(String.class).list();
  }

  /** The year's strategic goals in HR's order; none before they are described. */
  public List<StrategicGoal> strategicGoals(String wheelId) {
    return words.strategicGoals(wheelId);
  }

  /** The questions that everybody prepares, then those that may be taken up, then the own ones. */
  public List<String> questions(String wheelId) {
    return find(wheelId).flatMap(Wheel::chosen).map(this::questions).orElse(List.of());
  }

  /** The questions of a concept, in the same order. */
  public List<String> questions(Concept concept) {
    var chosen = Stream.concat(concept.core().stream(), concept.optional().stream());
    return Stream.concat(
            chosen.flatMap(id -> bank.text(id).stream()),
            words.ownQuestions(concept.source()).stream())
        .toList();
  }

  /** How long a conversation is meant to take; 90 minutes before HR has chosen. */
  public int durationMinutes(String wheelId) {
    return find(wheelId).flatMap(Wheel::chosen).map(Concept::durationMinutes).orElse(USUAL_MINUTES);
  }

  /** Why the wheel's outstanding conversations were closed; "other" where HR did not say. */
  public String closeReason(String wheelId) {
    return find(wheelId).map(Wheel::closeReason).orElse(NO_REASON);
  }

  private Optional<Wheel> first(String condition, Object... parameters) {
    return jdbc.sql("select * from mushjul.wheel " + condition)
        .params(parameters)
        .query(WheelRow::read)
        .optional();
  }
}
