package dk.mushjul.rehearsal.years;

import dk.mushjul.clock.ClockWalk;
import dk.mushjul.database.QuickCommits;
import dk.mushjul.organisation.demo.DemoContent;
import dk.mushjul.organisation.demo.DemoOrganisation;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the years at the first start of the demo, before the port opens. */
@Component
@Profile("demo")
class YearsStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(YearsStart.class);
  private static final int FINISHED_YEARS = 3;

  private final Years years;
  private final DemoOrganisation organisation;
  private final DemoContent content;
  private final ClockWalk walk;
  private final Optional<QuickCommits> quickCommits;
  private boolean running;

  YearsStart(
      Years years,
      DemoOrganisation organisation,
      DemoContent content,
      ClockWalk walk,
      Optional<QuickCommits> quickCommits) {
    this.years = years;
    this.organisation = organisation;
    this.content = content;
    this.walk = walk;
    this.quickCommits = quickCommits;
  }

  @Override
  public void start() {
    running = true;
    if (content.isYears() && organisation.isMissing() && !years.areUnfinished()) {
      LOG.info("This home is empty: three years and the beginning of a fourth are played first");
      years.begin(FINISHED_YEARS);
    } else if (years.areUnfinished()) {
      LOG.info("The play of Solby's past was interrupted and goes on");
    } else if (content.isYears() && !years.arePlayed()) {
      LOG.info("This home began without a played past and stays so; delete it to get one");
    }
    if (years.areUnfinished()) {
      play();
    }
  }

  private void play() {
    // Whoever ends the application while it starts would wait for the last day.
    Runtime.getRuntime().addShutdownHook(new Thread(years::interrupt, "interrupts-the-play"));
    quickCommits.ifPresentOrElse(quick -> quick.during(years::play), years::play);
    if (years.areUnfinished()) {
      LOG.info("The play of Solby's past is interrupted; the next start goes on with it");
      return;
    }
    walk.toRealTime();
    LOG.info("Solby's past is played; from here on the clock shows real time");
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
