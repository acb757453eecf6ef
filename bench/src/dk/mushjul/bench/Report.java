package dk.mushjul.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The figures of all rounds: least, median and largest. */
final class Report {

  private static final double MEGA = 1024 * 1024;

  private final List<Sample> samples = new ArrayList<>();

  void add(Sample sample) {
    samples.add(sample);
  }

  static String line(Sample sample) {
    return text(
        "%-8s %,7d people %6.1f s %7.0f tasks/s %6.2f CPU ms/task %6.2f round trips %7.0f WAL bytes %4.0f MB heap",
        sample.contender(),
        sample.people(),
        sample.seconds(),
        sample.tasksPerSecond(),
        sample.cpuMillisPerTask(),
        sample.roundTripsPerTalk(),
        sample.walPerTalk(),
        sample.heap() / MEGA);
  }

  void print(Databases databases) {
    System.out.println();
    Machine.lines(databases).forEach(System.out::println);
    System.out.println();
    row("", "least", "median", "largest");
    var sizes = samples.stream().map(Sample::people).distinct().toList();
    sizes.forEach(this::print);
    if (sizes.size() > 1) {
      growth(sizes.get(0), sizes.get(sizes.size() - 1));
    }
    System.out.println("memory of the whole process, most: " + Heap.ofProcess());
  }

  private void print(int people) {
    var wheel = of("Mushjul", people);
    var bare = of("engine", people);
    row(text("%,d people", people), "", "", "");
    figures("  conversations a second", "%.0f", wheel, Sample::talksPerSecond);
    figures("  tasks a second", "%.0f", wheel, Sample::tasksPerSecond);
    figures("  tasks a second, bare engine", "%.0f", bare, Sample::tasksPerSecond);
    spread("  ratio to the bare engine", "%.2f", ratios(wheel, bare, Sample::tasksPerSecond));
    figures("  CPU milliseconds a task", "%.2f", wheel, Sample::cpuMillisPerTask);
    figures("  CPU milliseconds a task, bare engine", "%.2f", bare, Sample::cpuMillisPerTask);
    figures("  SQL round trips per conversation", "%.2f", wheel, Sample::roundTripsPerTalk);
    figures("  SQL round trips, bare engine", "%.2f", bare, Sample::roundTripsPerTalk);
    figures("  WAL bytes per conversation", "%,.0f", wheel, Sample::walPerTalk);
    figures("  WAL bytes, bare engine", "%,.0f", bare, Sample::walPerTalk);
    figures("  peak heap, MB", "%.0f", wheel, sample -> sample.heap() / MEGA);
  }

  /** How much longer a conversation takes in the larger workplace, round by round. */
  private void growth(int small, int large) {
    spread(
        text("growth of seconds per conversation, %,d to %,d", small, large),
        "%.2f",
        ratios(of("Mushjul", small), of("Mushjul", large), Sample::talksPerSecond));
    spread(
        "the same, bare engine",
        "%.2f",
        ratios(of("engine", small), of("engine", large), Sample::talksPerSecond));
  }

  private List<Sample> of(String contender, int people) {
    return samples.stream()
        .filter(sample -> sample.contender().equals(contender) && sample.people() == people)
        .toList();
  }

  private static double[] ratios(
      List<Sample> ones, List<Sample> others, ToDoubleFunction<Sample> figure) {
    return IntStream.range(0, ones.size())
        .mapToDouble(
            round ->
                figure.applyAsDouble(ones.get(round)) / figure.applyAsDouble(others.get(round)))
        .toArray();
  }

  private static void figures(
      String name, String format, List<Sample> samples, ToDoubleFunction<Sample> figure) {
    spread(name, format, samples.stream().mapToDouble(figure).toArray());
  }

  private static void spread(String name, String format, double[] figures) {
    java.util.Arrays.sort(figures);
    row(
        name,
        text(format, figures[0]),
        text(format, figures[figures.length / 2]),
        text(format, figures[figures.length - 1]));
  }

  private static void row(String name, String least, String median, String largest) {
    System.out.println(text("%-52s %10s %10s %10s", name, least, median, largest));
  }

  private static String text(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures);
  }
}
