package dk.mushjul.wheel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the wheel counts of the conversations in it; a read model beside them. */
@Component
public class OutstandingTalks {

  private final JdbcClient jdbc;

  OutstandingTalks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A unit and how many of its talks have not been held. */
  public record InUnit(String name, int talks) {}

  /** The units of a wheel in which talks are missing, by name. */
  public List<InUnit> perUnit(String wheelId) {
    return jdbc.sql(
            """
            select u.name, count(*)::int as talks
            from mushjul.conversation c join mushjul.unit u on u.unit_id = c.unit_id
            where c.wheel_id = ? and c.held_on is null
              and c.state in ('CALLED', 'PLANNED', 'PREPARING', 'NOT_HELD', 'ON_LEAVE')
            group by u.name, u.unit_id order by u.name, u.unit_id
            """)
        .param(wheelId)
        .query(InUnit.class)
        .list();
  }

  /** Whether nothing in the round is under way any more. */
  public boolean settled(String unitRoundId) {
    return jdbc.sql(
            """
            select not exists (
              select from mushjul.conversation where unit_round_id = ? and not joined_late and state not in
                ('AGREED', 'FOLLOWED_UP', 'MEDIATED', 'POSTPONED', 'ENDED'))
            """)
        .param(unitRoundId)
        .query(Boolean.class)
        .single();
  }
}
