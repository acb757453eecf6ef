package dk.mushjul.bench.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Has random years played, seed after seed, in as many processes as there are processors, and says
 * what happened in them. Settings: {@code random.years} and {@code random.seed}, the first of the
 * seeds.
 */
public final class RandomYears {

  private static final int RARE = 50;
  private static final int ENOUGH_YEARS = 200;

  private final int years;
  private final long first = Long.getLong("random.seed", 1);
  private final Tally tally;
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

  RandomYears(int years, Tally tally) {
    this.years = years;
    this.tally = tally;
  }

  public static void main(String[] arguments) throws InterruptedException {
    var random = new RandomYears(Integer.getInteger("random.years", ENOUGH_YEARS), new Tally());
    random.play();
    var good = random.judged().isEmpty();
    random.report();
    System.exit(good ? 0 : 1);
  }

  private void play() throws InterruptedException {
    var plays = Math.max(1, years / Share.YEARS_OF_A_PLAY);
    var processes = Math.min(plays, Runtime.getRuntime().availableProcessors());
    var helpers =
        IntStream.range(0, processes)
            .mapToObj(number -> new Helper(number, processes, tally, problems))
            .toList();
    helpers.forEach(Thread::start);
    for (var helper : helpers) {
      helper.join();
    }
  }

  /** What went wrong, and in enough years what happened too seldom: good years have none of it. */
  List<String> judged() {
    if (years >= ENOUGH_YEARS) {
      tally.rarerThan(RARE).forEach(kind -> problems.add(kind + " was seen less than " + RARE));
      Paths.all().stream()
          .filter(path -> tally.of(path) == 0 && Paths.outOfReach(path) == null)
          .forEach(path -> problems.add(path + " was never taken"));
    }
    return problems;
  }

  private void report() {
    for (var kind : Kind.values()) {
      System.out.printf("%7d  %s%n", tally.of(kind), kind);
    }
    for (var path : Paths.all()) {
      System.out.printf("%7d  %s%n", tally.of(path), path);
    }
    problems.forEach(System.out::println);
    System.out.printf(
        "%d years from seed %d on, %d checks, %d problems%n",
        years, first, tally.checks(), problems.size());
  }
}
