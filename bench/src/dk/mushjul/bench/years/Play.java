package dk.mushjul.bench.years;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.file.OrganisationImport;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.rehearsal.process.ServiceDesk;
import dk.mushjul.testing.CleanSlate;
import dk.mushjul.testing.StateOfTheSystem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/**
 * Some years of one workplace. Whoever gives the seed again sees the same: people, events, answers
 * and moments come from it alone.
 */
final class Play {

  private static final int MOST_DAYS_BETWEEN = 6;
  private static final int DAYS_WITH_AN_EVENT = 80;
  private static final int SMOOTH_PLAYS = 10;

  private final long seed;
  private final ApplicationContext application;
  private final Chance chance;
  private final Trail trail;
  private final Desks desks;
  private final House house;
  private final Player player;
  private final Strangers strangers;
  private final Happenings happenings;

  Play(long seed, ApplicationContext application, Tally tally) {
    this.seed = seed;
    this.application = application;
    this.chance = new Chance(seed);
    var smooth = chance.in100(SMOOTH_PLAYS);
    var moods = new Moods(chance, smooth);
    var desk = application.getBean(ServiceDesk.class);
    this.trail = new Trail(tally, this::check, desk::today);
    this.desks =
        new Desks(
            desk,
            application.getBean(Directory.class),
            chance,
            trail,
            application.getBean(Clock.class),
            moods);
    this.house = new House(new Csv(application.getBean(OrganisationImport.class)), chance);
    this.strangers = new Strangers(application, new Browser(application), chance);
    var stage = new Stage(application, house, desks, chance);
    this.happenings = smooth ? stage.pages() : stage.everything();
    this.happenings.add(strangers.happenings());
    var tempers = new Tempers(chance, smooth, moods, () -> tally.seen(Kind.SILENCE));
    this.player = new Player(desks, tempers, desks);
  }

  /** Plays so many years from an empty database on. */
  void run(int years, Pace pace) {
    application.getBean(CleanSlate.class).clean();
    try {
      desks.passTimeTo(desks.today());
      house.found();
      var wheels = Turns.of(desks.today(), years, pace, chance);
      for (var wheel : wheels) {
        playTo(wheel.opening());
        open(wheel);
      }
      playTo(wheels.get(years - 1).end());
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("Seed " + seed + ":\n" + trail.words() + "\n" + why(e), e);
    }
  }

  /** What went wrong, and what was behind it. */
  private static String why(Throwable thrown) {
    var trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private void open(Turns.Turn wheel) {
    if (!desks.start(House.HR, "wheel", "startWheel", wheel.answers())) {
      throw new IllegalStateException("The wheel was refused");
    }
    trail.did(House.HR, "opened " + wheel.year());
  }

  private void playTo(LocalDate end) {
    while (desks.today().isBefore(end)) {
      var next = desks.today().plusDays(chance.from(1, MOST_DAYS_BETWEEN));
      desks.passTimeTo(next.atTime(chance.time()));
      trail.check();
      if (chance.in100(DAYS_WITH_AN_EVENT)) {
        somethingHappens();
      }
      player.workDay();
      trail.check();
    }
  }

  private void somethingHappens() {
    // Time alone can give something back, as when a substitution ends.
    strangers.look();
    happenings
        .any()
        .ifPresent(
            kind -> {
              trail.happened(kind, "");
              // The desks were read before it.
              desks.passTimeTo(desks.now());
            });
    strangers.look();
  }

  private void check() {
    var failed =
        application.getBean(ManagementService.class).createJobQuery().withException().list();
    if (!failed.isEmpty()) {
      throw new AssertionError(
          failed.get(0).getProcessDefinitionKey() + ": " + failed.get(0).getExceptionMessage());
    }
    application.getBean(StateOfTheSystem.class).agrees();
  }
}
