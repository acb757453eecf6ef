package dk.mushjul.evaluation;

import dk.mushjul.evaluation.Figures.Figure;
import dk.mushjul.plan.PlanWords;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of a wheel's plans: followed up or not, and how far its goals are. */
@Component
class LastYearFigures {

  private static final List<String> ORDER = List.of("reached", "ongoing", "changed", "dropped");

  private final JdbcClient jdbc;

  LastYearFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Goals(String state, int goals, int people) {}

  /**
   * How many of the plans that the wheel was evaluated on were followed up since. Shown only where
   * it tells of nobody in few when it is taken from the numbers that were published then.
   */
  List<Figure> followUps(String wheelId, Figures published) {
    var held =
        jdbc.sql(
                """
                select count(*)::int from mushjul.conversation
                where wheel_id = ? and agreed_on <= ? and followed_up_on is not null
                """)
            .params(wheelId, published.takenOn())
            .query(Integer.class)
            .single();
    var safe = held >= ReportingGroups.MINIMUM && PublishedSums.of(published).allow(held);
    return List.of(new Figure("followedUp", "Opfølgninger holdt", safe ? held : null));
  }

  /** How many goals are in each state, where at least five people have one there. */
  List<Figure> goals(String wheelId) {
    var states =
        jdbc.sql(
                """
                select g.state, count(*)::int as goals, count(distinct c.id)::int as people
                from mushjul.goal g join mushjul.conversation c on c.id = g.conversation_id
                where c.wheel_id = ? and c.agreed_on is not null group by g.state
                """)
            .param(wheelId)
            .query(Goals.class)
            .list();
    return ORDER.stream().map(state -> goals(state, states)).toList();
  }

  private static Figure goals(String state, List<Goals> all) {
    var value =
        all.stream()
            .filter(some -> some.state().equals(state))
            .filter(some -> some.people() >= ReportingGroups.MINIMUM)
            .map(Goals::goals)
            .findFirst();
    return new Figure(state, PlanWords.state(state), value.orElse(null));
  }
}
