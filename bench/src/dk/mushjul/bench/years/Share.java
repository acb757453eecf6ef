package dk.mushjul.bench.years;

import dk.mushjul.testing.TestApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Plays some of the seeds in a process of its own, and says after each what was seen: {@code
 * random.share} of {@code random.shares}.
 */
public final class Share {

  static final int YEARS_OF_A_PLAY = 2;

  private final int years = Integer.getInteger("random.years");
  private final long first = Long.getLong("random.seed");
  private final int share = Integer.getInteger("random.share");
  private final int shares = Integer.getInteger("random.shares");
  private Tally tally = new Tally();

  private Share() {}

  public static void main(String[] arguments) {
    var own = new Share();
    try (var application = TestApplication.start(Paths.class)) {
      application.getBean(Paths.class).tell(path -> own.tally.took(path));
      own.play(application);
    }
    System.exit(0);
  }

  private void play(ConfigurableApplicationContext application) {
    var plays = Math.max(1, years / YEARS_OF_A_PLAY);
    for (var seed = first + share; seed < first + plays; seed += shares) {
      play(seed, application);
    }
  }

  private void play(long seed, ConfigurableApplicationContext application) {
    var began = System.nanoTime();
    tally = new Tally();
    try {
      new Play(seed, application, tally).run(Math.min(years, YEARS_OF_A_PLAY), Pace.USUAL);
    } catch (AssertionError e) {
      e.getMessage().lines().forEach(line -> System.out.println(Helper.PROBLEM + line));
      System.out.println(Helper.PROBLEM + Helper.END);
    }
    tally.lines().forEach(System.out::println);
    System.out.printf(
        "seed %d: %.0f s, %d checks%n", seed, (System.nanoTime() - began) / 1e9, tally.checks());
  }
}
