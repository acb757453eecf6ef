package dk.mushjul.statistics;

import dk.mushjul.wheel.Wheel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of a wheel as they may be seen. The same for every viewer, who sees a part of them.
 */
@Component
public class Statistics {

  /** How few people a number may describe. */
  public static final int MINIMUM = 5;

  private final WheelFigures figures;

  Statistics(WheelFigures figures) {
    this.figures = figures;
  }

  /**
   * The numbers of a unit and everything below it.
   *
   * @param unit null for the whole
   * @param cells every measure; empty where the number is suppressed
   */
  public record Row(String unit, Map<Measure, OptionalInt> cells) {}

  /** The whole, then every unit in which somebody takes part, those above before those below. */
  @Transactional(readOnly = true)
  public List<Row> conversations(Wheel wheel) {
    var units = figures.of(wheel);
    var suppression = new Suppression(units, MINIMUM);
    var rows = new ArrayList<Row>();
    rows.add(row(null, units, suppression));
    units.topDown().stream()
        .filter(unit -> units.total(unit).of(Measure.ELIGIBLE.categories()) > 0)
        .forEach(unit -> rows.add(row(unit, units, suppression)));
    return rows;
  }

  private static Row row(String unit, UnitTree units, Suppression suppression) {
    var cells = new LinkedHashMap<Measure, OptionalInt>();
    for (var measure : Measure.values()) {
      cells.put(
          measure,
          suppression.mayShow(measure, unit)
              ? OptionalInt.of(units.total(unit).of(measure.categories()))
              : OptionalInt.empty());
    }
    return new Row(unit, cells);
  }
}
