package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Participants;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.file.OrganisationImport;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.rehearsal.process.ServiceDesk;
import dk.mushjul.retention.Preview;
import dk.mushjul.testing.CleanSlate;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.wheel.UnitWindows;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Some years of one workplace. Whoever gives the seed again sees the same: people, events, answers
 * and moments come from it alone.
 */
final class Play {

  private static final int MOST_DAYS_BETWEEN = 6;
  private static final int DAYS_WITH_AN_EVENT = 80;
  private static final int DILIGENT_PLAYS = 15;

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
    var desk = application.getBean(ServiceDesk.class);
    this.trail = new Trail(tally, this::check, desk::today);
    this.desks =
        new Desks(
            desk,
            application.getBean(Directory.class),
            chance,
            trail,
            application.getBean(Clock.class));
    this.house = new House(application.getBean(OrganisationImport.class), chance);
    this.strangers = new Strangers(application, new Browser(application), house, chance);
    this.happenings = new Happenings(chance);
    var tempers = new Tempers(chance, chance.in100(DILIGENT_PLAYS), () -> tally.seen(Kind.SILENCE));
    this.player = new Player(desks, tempers, desks);
    letHappen();
  }

  private void letHappen() {
    var conversations = bean(Conversations.class);
    var talks = new Talks(conversations, desks, chance);
    var browser = new Browser(application);
    happenings.add(new Staff(house, chance).happenings());
    happenings.add(new Absences(house, conversations, chance, desks::today).happenings());
    happenings.add(new HrForms(house, desks, chance).happenings());
    happenings.add(
        new Dates(
                bean(dk.mushjul.wheel.Wheels.class),
                bean(UnitWindows.class),
                talks,
                house,
                desks,
                chance)
            .happenings());
    happenings.add(new Times(application, talks, desks, chance).happenings());
    happenings.add(new Moves(bean(PlanMany.class), talks, desks, chance).happenings());
    happenings.add(
        new Company(bean(Participants.class), talks, browser, house, chance).happenings());
    happenings.add(new Agreements(application, talks, browser, desks, chance).happenings());
    happenings.add(new StandIns(application, talks, browser, desks, chance).happenings());
    happenings.add(new OwnPages(talks, browser, chance).happenings());
    happenings.add(strangers.happenings());
    happenings.add(new Deletion(bean(Preview.class), bean(JdbcClient.class), desks).happenings());
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** Plays so many years from an empty database on. */
  void run(int years) {
    application.getBean(CleanSlate.class).clean();
    try {
      desks.passTimeTo(desks.today());
      house.found();
      var wheels = Wheels.of(desks.today(), years, chance);
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

  private void open(Wheels.Turn wheel) {
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
