package dk.mushjul.wheel;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each unit holds its talks: on the wheel's days, or on days of its own. */
@Repository
public class UnitWindows {

  private final JdbcClient jdbc;

  UnitWindows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The days of a unit in a wheel. */
  public Window of(Wheel wheel, String unitId) {
    return own(wheel.id(), unitId).orElse(new Window(wheel.firstDay(), wheel.lastDay()));
  }

  /** The unit's own days; empty where it follows the wheel. */
  public Optional<Window> own(String wheelId, String unitId) {
    return jdbc.sql(
            """
            select first_day, last_day from mushjul.unit_window where wheel_id = ? and unit_id = ?
            """)
        .params(wheelId, unitId)
        .query(
            (row, number) ->
                new Window(
                    row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate()))
        .optional();
  }

  /** Gives a unit days of its own, instead of those that it had. */
  public void set(String wheelId, String unitId, Window window) {
    jdbc.sql(
            """
            insert into mushjul.unit_window (wheel_id, unit_id, first_day, last_day)
            values (?, ?, ?, ?)
            on conflict (wheel_id, unit_id)
            do update set first_day = excluded.first_day, last_day = excluded.last_day
            """)
        .params(wheelId, unitId, window.firstDay(), window.lastDay())
        .update();
  }

  /** The last day on which anybody holds talks in that wheel. */
  public LocalDate lastOf(Wheel wheel) {
    return jdbc.sql("select max(last_day) as day from mushjul.unit_window where wheel_id = ?")
        .param(wheel.id())
        .query((row, number) -> Optional.ofNullable(row.getDate("day")))
        .single()
        .map(java.sql.Date::toLocalDate)
        .filter(day -> day.isAfter(wheel.lastDay()))
        .orElse(wheel.lastDay());
  }
}
