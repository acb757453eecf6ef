package dk.mushjul.evaluation;

import dk.mushjul.evaluation.UnitSummaries.UnitSummary;
import dk.mushjul.plan.ActivityTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the ticks of a summary are called, and how often units ticked them. */
public final class SummaryWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("tasks", "Opgaver og tilrettelæggelse"),
          Map.entry("cooperation", "Samarbejde"),
          Map.entry("wellbeing", "Trivsel"),
          Map.entry("feedback", "Feedback og anerkendelse"),
          Map.entry("direction", "Retning og forventninger"),
          Map.entry("knowledgeSharing", "Deling af viden"),
          Map.entry("introduction", "Oplæring af nye kolleger"),
          Map.entry("digital", "Digitale redskaber"),
          Map.entry("career", "Karriere og nye veje"),
          Map.entry("balance", "Balance mellem arbejde og privatliv"),
          Map.entry("ideas", "Nye ideer"));

  private SummaryWords() {}

  /** The words for a type of activity or a theme. */
  public static String of(String tick) {
    return WORDS.getOrDefault(tick, ActivityTypes.word(tick));
  }

  /** The ticks with the number of units that made them, the most frequent first, one a line. */
  static String counted(
      Collection<UnitSummary> summaries, Function<UnitSummary, List<String>> ticks) {
    var counts = new TreeMap<String, Integer>();
    summaries.forEach(
        unit -> ticks.apply(unit).forEach(tick -> counts.merge(of(tick), 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(tick -> tick.getKey() + ": " + units(tick.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** How many units said yes and no to whether form and process worked. */
  static String processWorked(Collection<UnitSummary> summaries) {
    var answers =
        summaries.stream().map(UnitSummary::processWorked).filter(Objects::nonNull).toList();
    var yes = (int) answers.stream().filter(Boolean::booleanValue).count();
    return answers.isEmpty() ? "" : "Ja: " + units(yes) + "\nNej: " + units(answers.size() - yes);
  }

  private static String units(int number) {
    return number == 1 ? "1 enhed" : number + " enheder";
  }
}
