package dk.mushjul.bench.years;

import dk.mushjul.testing.TestApplication;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Plays random years, seed after seed, and says what happened in them. Settings: {@code
 * random.years} and {@code random.seed}, the first of the seeds.
 */
public final class RandomYears {

  private static final int YEARS_OF_A_PLAY = 2;
  private static final int RARE = 50;
  private static final int ENOUGH_YEARS = 200;

  private final int years = Integer.getInteger("random.years", ENOUGH_YEARS);
  private final long first = Long.getLong("random.seed", 1);
  private final Tally tally = new Tally();
  private final List<String> problems = new ArrayList<>();

  private RandomYears() {}

  public static void main(String[] arguments) {
    var random = new RandomYears();
    try (var application = TestApplication.start(Paths.class)) {
      application.getBean(Paths.class).tell(random.tally::took);
      random.play(application);
    }
    random.report();
    System.exit(random.problems.isEmpty() ? 0 : 1);
  }

  private void play(ConfigurableApplicationContext application) {
    for (var seed = first; seed < first + Math.max(1, years / YEARS_OF_A_PLAY); seed++) {
      var began = System.nanoTime();
      try {
        new Play(seed, application, tally).run(Math.min(years, YEARS_OF_A_PLAY));
      } catch (AssertionError e) {
        problems.add(e.getMessage());
      }
      System.out.printf(
          "seed %d: %.0f s, %d checks so far, %d problems%n",
          seed, (System.nanoTime() - began) / 1e9, tally.checks(), problems.size());
    }
  }

  private void report() {
    for (var kind : Kind.values()) {
      System.out.printf("%7d  %s%n", tally.of(kind), kind);
    }
    for (var path : Paths.all()) {
      System.out.printf("%7d  %s%n", tally.of(path), path);
    }
    if (years >= ENOUGH_YEARS) {
      tally.rarerThan(RARE).forEach(kind -> problems.add(kind + " was seen less than " + RARE));
      Paths.all().stream()
          .filter(path -> tally.of(path) == 0 && Paths.outOfReach(path) == null)
          .forEach(path -> problems.add(path + " was never taken"));
    }
    problems.forEach(System.out::println);
    System.out.printf(
        "%d years from seed %d on, %d checks, %d problems%n",
        years, first, tally.checks(), problems.size());
  }
}
