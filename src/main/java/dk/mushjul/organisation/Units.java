package dk.mushjul.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the workplace. */
@Repository
class Units {

  private final JdbcClient jdbc;

  Units(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A unit, even one that is closed by now. */
  Optional<Unit> unit(String unitId) {
    return jdbc.sql("select * from mushjul.unit where unit_id = :id")
        .param("id", unitId)
        .query(Units::unit)
        .optional();
  }

  /** The units that are not closed. */
  List<Unit> open() {
    return jdbc.sql("select * from mushjul.unit where not closed order by name, unit_id")
        .query(Units::unit)
        .list();
  }

  List<Unit> andBelow(String unitId) {
    return jdbc.sql(
            """
            with recursive below as (
              select * from mushjul.unit where unit_id = :id
              union
              select u.* from mushjul.unit u
              join below b on u.parent_unit_id = b.unit_id where not u.closed)
            select * from below order by name, unit_id
            """)
        .param("id", unitId)
        .query(Units::unit)
        .list();
  }

  /** The units to which somebody's talk belongs. */
  List<Unit> withTalks() {
    return jdbc.sql(
            """
            select * from mushjul.unit u where not closed and exists (
              select from mushjul.employee e where e.conversation_unit_id = u.unit_id
              and e.manager_id is not null and e.status <> 'left')
            order by name, unit_id
            """)
        .query(Units::unit)
        .list();
  }

  /** Who heads the unit, or the nearest unit above that is headed by somebody who works here. */
  Optional<String> headedBy(String unitId) {
    return jdbc.sql(
            """
            with recursive above as (
              select unit_id, parent_unit_id, manager_id, 0 as steps
              from mushjul.unit where unit_id = :id
              union all
              select u.unit_id, u.parent_unit_id, u.manager_id, steps + 1
              from mushjul.unit u join above a on u.unit_id = a.parent_unit_id)
            select above.manager_id from above
            join mushjul.employee e on e.employee_id = above.manager_id and e.status <> 'left'
            order by steps limit 1
            """)
        .param("id", unitId)
        .query(String.class)
        .optional();
  }

  private static Unit unit(ResultSet row, int number) throws SQLException {
    return new Unit(
        row.getString("unit_id"),
        row.getString("name"),
        row.getString("parent_unit_id"),
        row.getString("manager_id"),
        List.of((String[]) row.getArray("tr_names").getArray()),
        List.of((String[]) row.getArray("amr_names").getArray()));
  }
}
