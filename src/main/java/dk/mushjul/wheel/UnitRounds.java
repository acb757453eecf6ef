package dk.mushjul.wheel;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of all units in all wheels. */
@Repository
public class UnitRounds {

  private final JdbcClient jdbc;

  UnitRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a round, unless the unit already has one in the wheel; answers whether it did. */
  public boolean add(UnitRound round) {
    return jdbc.sql(
                """
                insert into mushjul.unit_round (id, wheel_id, unit_id) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(round.id(), round.wheelId(), round.unitId())
            .update()
        == 1;
  }

  /** Keeps which instance drives a round. */
  public void runsIn(String unitRoundId, String processInstanceId) {
    jdbc.sql("update mushjul.unit_round set process_instance_id = ? where id = ?")
        .params(processInstanceId, unitRoundId)
        .update();
  }

  /** Keeps that the unit held a group conversation on a day. */
  public void heldGrus(String unitRoundId, LocalDate day) {
    jdbc.sql(
            """
            update mushjul.unit_round set grus_held_on = array_append(grus_held_on, ?::date)
            where id = ? and not ?::date = any(grus_held_on)
            """)
        .params(day, unitRoundId, day)
        .update();
  }

  /** Keeps how a unit's round is held: whether a group conversation stands for the others. */
  public void prepared(String unitRoundId, InsteadOfTalks instead, Integer minutes) {
    jdbc.sql("update mushjul.unit_round set instead_of_talks = ?, minutes = ? where id = ?")
        .params(instead.name(), minutes, unitRoundId)
        .update();
  }

  /** Keeps on which day the unit means to hold its group conversation next. */
  public void meets(String unitRoundId, LocalDate day) {
    jdbc.sql("update mushjul.unit_round set grus_on = ? where id = ?")
        .params(day, unitRoundId)
        .update();
  }

  /**
   * Settles a group conversation that was to stand for the others: it does, if it was held.
   *
   * @return the round as it is then; empty where nothing was to be settled
   */
  public Optional<UnitRound> settle(String unitRoundId) {
    var settled =
        jdbc.sql(
                """
                update mushjul.unit_round
                set instead_of_talks = case when grus_held_on = '{}' then 'NO' else 'HELD' end
                where id = ? and instead_of_talks = 'PLANNED'
                """)
            .param(unitRoundId)
            .update();
    return settled == 1 ? find(unitRoundId) : Optional.empty();
  }

  /** The round of that id, which must exist. */
  public UnitRound get(String unitRoundId) {
    return find(unitRoundId)
        .orElseThrow(() -> new IllegalStateException("There is no round " + unitRoundId));
  }

  /** The round as it stays until the end of the transaction. */
  public UnitRound getAndHold(String unitRoundId) {
    return where("id = ? for share", unitRoundId).stream().findFirst().orElseThrow();
  }

  /** The round of that id, {@code <year>/<unit_id>}. */
  public Optional<UnitRound> find(String unitRoundId) {
    return where("id = ?", unitRoundId).stream().findFirst();
  }

  /** The round that a unit takes in a wheel. */
  public Optional<UnitRound> of(String wheelId, String unitId) {
    return find(UnitRound.idOf(wheelId, unitId));
  }

  /** The rounds of a wheel. */
  public List<UnitRound> ofWheel(String wheelId) {
    return where("wheel_id = ? order by id", wheelId);
  }

  /** The round that an instance drives. */
  public Optional<UnitRound> drivenBy(String processInstanceId) {
    return where("process_instance_id = ?", processInstanceId).stream().findFirst();
  }

  private List<UnitRound> where(String condition, Object parameter) {
    return jdbc.sql("select * from mushjul.unit_round where " + condition)
        .param(parameter)
        .query(UnitRounds::round)
        .list();
  }

  private static UnitRound round(ResultSet row, int number) throws SQLException {
    var days = (Date[]) row.getArray("grus_held_on").getArray();
    return new UnitRound(
        row.getString("id"),
        row.getString("wheel_id"),
        row.getString("unit_id"),
        row.getString("process_instance_id"),
        row.getObject("grus_on", LocalDate.class),
        Arrays.stream(days).map(Date::toLocalDate).sorted().toList(),
        InsteadOfTalks.valueOf(row.getString("instead_of_talks")),
        row.getObject("minutes", Integer.class));
  }
}
