package dk.mushjul.wheel.process;

import dk.mushjul.engine.Sectors;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Knows the sector of every wheel; each is looked up once, for every task and timer asks. */
@Component
class WheelSectors implements Sectors {

  private final Wheels wheels;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  WheelSectors(Wheels wheels) {
    this.wheels = wheels;
  }

  @Override
  public String of(String wheelId) {
    var sector = wheelId == null ? null : known.get(wheelId);
    return sector == null ? lookUp(wheelId) : sector;
  }

  /** Forgets every wheel, where wheels can disappear. */
  void forget() {
    known.clear();
  }

  private String lookUp(String wheelId) {
    var wheel = wheelId == null ? wheels.newest() : wheels.find(wheelId);
    wheel.filter(WheelSectors::isForGood).ifPresent(found -> known.put(found.id(), found.sector()));
    return wheel.map(Wheel::sector).orElse(null);
  }

  /** A wheel that is being opened may yet be rolled back and opened with another sector. */
  private static boolean isForGood(Wheel wheel) {
    return wheel.state() != WheelState.BRIEFING;
  }
}
