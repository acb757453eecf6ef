package dk.mushjul.wheel.process;

import dk.mushjul.testing.CleanSlate;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wheels disappear between tests only. */
@Component
@Profile("test")
class ForgottenSectors {

  private final WheelSectors sectors;

  ForgottenSectors(WheelSectors sectors) {
    this.sectors = sectors;
  }

  @EventListener
  void on(CleanSlate.Cleaned cleaned) {
    sectors.forget();
  }
}
