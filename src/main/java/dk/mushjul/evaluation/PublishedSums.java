package dk.mushjul.evaluation;

import dk.mushjul.evaluation.Figures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of people that can be put together from a wheel's published counts. */
record PublishedSums(List<Integer> sums) {

  static PublishedSums of(Figures figures) {
    Map<String, Integer> counts =
        figures.conversations().stream()
            .filter(figure -> figure.value() != null)
            .collect(Collectors.toMap(Figure::key, Figure::value));
    var sums = new ArrayList<Integer>();
    for (var whole : List.of("called", "held", "agreed")) {
      if (counts.containsKey(whole)) {
        sums.add(counts.get(whole));
      }
    }
    if (counts.containsKey("called")) {
      addRests(counts, sums);
    }
    return new PublishedSums(sums);
  }

  private static void addRests(Map<String, Integer> counts, List<Integer> sums) {
    var called = counts.get("called");
    var postponed = counts.getOrDefault("postponed", 0);
    var notHeld = counts.getOrDefault("notHeld", 0);
    sums.addAll(List.of(called - postponed, called - notHeld, called - postponed - notHeld));
  }

  /** Whether a number that is part of all of them leaves nobody or at least five in each. */
  boolean allow(int part) {
    return sums.stream()
        .map(sum -> sum - part)
        .allMatch(rest -> rest <= 0 || rest >= ReportingGroups.MINIMUM);
  }
}
