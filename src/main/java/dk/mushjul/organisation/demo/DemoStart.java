package dk.mushjul.organisation.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the fictional organisation at the first start of an empty demo, before the port opens. */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

  private final DemoOrganisation organisation;
  private final DemoContent content;
  private boolean running;

  DemoStart(DemoOrganisation organisation, DemoContent content) {
    this.organisation = organisation;
    this.content = content;
  }

  @Override
  public void start() {
    running = true;
    try {
      if (!content.isYears() && organisation.isMissing()) {
        organisation.load();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
