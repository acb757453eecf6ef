package dk.mushjul.evaluation;

import dk.mushjul.evaluation.Figures.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why conversations moved to the next round, each reason apart. Reasons of few are counted
 * together; where that is still few, or would give few away, none are shown.
 */
@Component
class PostponedReasons {

  private static final String OTHER = "other";
  private static final Map<String, String> LABELS = labels();

  private final JdbcClient jdbc;

  PostponedReasons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Reason(String reason, int people) {}

  /** The reasons of a wheel; none before its own figures are known. */
  List<Figure> of(String wheelId, Figures published) {
    var counts = counts(wheelId);
    var sums = PublishedSums.of(published);
    var safe =
        isShown(published)
            && counts.values().stream()
                .allMatch(people -> people >= ReportingGroups.MINIMUM && sums.allow(people));
    var reasons = new ArrayList<Figure>();
    if (safe) {
      counts.forEach(
          (reason, people) -> reasons.add(new Figure(reason, LABELS.get(reason), people)));
    }
    return reasons;
  }

  private static boolean isShown(Figures published) {
    return published.conversations().stream()
        .anyMatch(figure -> figure.key().equals("postponed") && figure.value() != null);
  }

  private Map<String, Integer> counts(String wheelId) {
    var counts = new LinkedHashMap<String, Integer>();
    jdbc.sql(
            """
            select coalesce(reason, 'other') as reason, count(*)::int as people
            from mushjul.conversation
            where wheel_id = ? and state = 'POSTPONED' and held_on is null
            group by 1 order by 2 desc, 1
            """)
        .param(wheelId)
        .query(Reason.class)
        .list()
        .forEach(some -> counts.merge(group(some), some.people(), Integer::sum));
    return counts;
  }

  private static String group(Reason some) {
    return some.people() < ReportingGroups.MINIMUM || !LABELS.containsKey(some.reason())
        ? OTHER
        : some.reason();
  }

  private static Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("away", "stadig væk, da hjulet lukkede");
    labels.put("absence", "fravær");
    labels.put("operations", "drift eller vagtplan");
    labels.put("employeeWishesOtherDay", "medarbejderen ønskede en anden dag");
    labels.put("managerPrevented", "lederen var forhindret");
    labels.put("employeeDeclines", "medarbejderen ønskede ikke MUS i år");
    labels.put("leaving", "fratræder");
    labels.put(OTHER, "andet");
    return labels;
  }
}
