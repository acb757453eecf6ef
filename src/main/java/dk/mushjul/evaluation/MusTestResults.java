package dk.mushjul.evaluation;

import dk.mushjul.evaluation.MusTestCounters.Count;
import dk.mushjul.policy.Policy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the MUS test says of the whole workplace: points and a band, never who or how many. */
@Component
public class MusTestResults {

  private final MusTestCounters counters;
  private final Policy policy;

  MusTestResults(MusTestCounters counters, Policy policy) {
    this.counters = counters;
    this.policy = policy;
  }

  /** The average points of a statement that at least five have answered. */
  public record Statement(String key, BigDecimal points) {}

  /**
   * One version's result.
   *
   * @param points average of all answers
   * @param statements the best first
   */
  public record Result(BigDecimal points, String band, List<Statement> statements) {}

  /** The result of one version; empty while no statement has five answers. */
  public Optional<Result> of(String wheelId, MusTestVersion version) {
    var answered =
        counters.whole(wheelId, version).stream()
            .collect(Collectors.groupingBy(Count::statement))
            .entrySet()
            .stream()
            .filter(statement -> total(statement.getValue()) >= ReportingGroups.MINIMUM)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    var points = average(answered.values().stream().flatMap(List::stream).toList());
    return Optional.of(new Result(points, policy.musTestBand(points), statements(answered)));
  }

  private List<Statement> statements(Map<String, List<Count>> answered) {
    return answered.entrySet().stream()
        .map(statement -> new Statement(statement.getKey(), average(statement.getValue())))
        .sorted(Comparator.comparing(Statement::points).reversed().thenComparing(Statement::key))
        .toList();
  }

  private BigDecimal average(List<Count> counts) {
    var points =
        counts.stream()
            .mapToInt(count -> count.count() * policy.musTestPoints(count.answer()))
            .sum();
    return MusTestScore.average(points, total(counts));
  }

  private static int total(List<Count> counts) {
    return counts.stream().mapToInt(Count::count).sum();
  }
}
