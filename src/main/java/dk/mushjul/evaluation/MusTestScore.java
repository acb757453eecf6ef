package dk.mushjul.evaluation;

import dk.mushjul.policy.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What the tables make of answers to the MUS test, so that a browser can reckon somebody's own
 * result while nobody else ever has it.
 */
@Component
public class MusTestScore {

  private static final List<String> ANSWERS =
      List.of("never", "rarely", "sometimes", "mostly", "always");
  private static final BigDecimal STEP = new BigDecimal("0.1");

  private final Policy policy;

  MusTestScore(Policy policy) {
    this.policy = policy;
  }

  /** The points of each answer. */
  public Map<String, Integer> points() {
    var points = new LinkedHashMap<String, Integer>();
    ANSWERS.forEach(answer -> points.put(answer, policy.musTestPoints(answer)));
    return points;
  }

  /** The band of every average that these points can give, in tenths: "2", "2.1" and so on. */
  public Map<String, String> bands(Map<String, Integer> points) {
    var bands = new TreeMap<String, String>();
    var highest = BigDecimal.valueOf(Collections.max(points.values()));
    var average = BigDecimal.valueOf(Collections.min(points.values()));
    for (; average.compareTo(highest) <= 0; average = average.add(STEP)) {
      bands.put(asNumber(average), policy.musTestBand(average));
    }
    return bands;
  }

  /** The average as results show it. */
  static BigDecimal average(int points, int answers) {
    return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
  }

  private static String asNumber(BigDecimal average) {
    return average.signum() == 0 ? "0" : average.stripTrailingZeros().toPlainString();
  }
}
