package dk.mushjul.statistics;

import dk.mushjul.conversation.Calling;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.organisation.Directory;
import dk.mushjul.wheel.Wheel;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts where everybody's conversation in a wheel stands, unit by unit. Never to be shown as is.
 */
@Component
class WheelFigures {

  private static final String STATES =
      """
      select unit_id, count(*)::int as people, case
          when agreed_on is not null then 'AGREED'
          when held_on is not null then 'HELD_ONLY'
          when state = 'POSTPONED' then 'POSTPONED'
          when state in ('NOT_HELD', 'ENDED') then 'NOT_HELD'
          else 'UNDER_WAY' end as category
      from mushjul.conversation where wheel_id = ?
      group by unit_id, category
      """;

  private final JdbcClient jdbc;
  private final Directory directory;
  private final Conversations conversations;
  private final Calling calling;

  WheelFigures(JdbcClient jdbc, Directory directory, Conversations conversations, Calling calling) {
    this.jdbc = jdbc;
    this.directory = directory;
    this.conversations = conversations;
    this.calling = calling;
  }

  private record InUnit(String unitId, int people, Category category) {}

  UnitTree of(Wheel wheel) {
    var own = new HashMap<String, Counts>();
    jdbc.sql(STATES)
        .param(wheel.id())
        .query(InUnit.class)
        .list()
        .forEach(some -> add(own, some.unitId(), some.category(), some.people()));
    addUncalled(wheel, own);
    return new UnitTree(parents(), own);
  }

  private void addUncalled(Wheel wheel, Map<String, Counts> own) {
    var called = conversations.calledIn(wheel.id());
    directory.everybody().values().stream()
        .filter(party -> !called.contains(party.employee().id()))
        .filter(party -> wheel.includes(party.unitId()) && calling.takesPart(party, wheel))
        .forEach(party -> add(own, party.unitId(), Category.UNCALLED, 1));
  }

  private static void add(Map<String, Counts> own, String unitId, Category category, int people) {
    own.computeIfAbsent(unitId, unit -> Counts.none()).add(category, people);
  }

  /** Closed units too: their talks still count in the units above. */
  private Map<String, String> parents() {
    var parents = new HashMap<String, String>();
    jdbc.sql("select unit_id, parent_unit_id from mushjul.unit")
        .query(
            row -> {
              parents.put(row.getString("unit_id"), row.getString("parent_unit_id"));
            });
    return parents;
  }
}
