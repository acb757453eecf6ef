package dk.mushjul.wheel.process;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.wheel.Wheel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee that decides on the concept and evaluates the year, where there is one. */
@Component
public class Committee {

  private static final Map<String, String> NAMES =
      Map.of(
          "state", "Samarbejdsudvalget",
          "municipality", "MED-udvalget",
          "region", "MED-udvalget");

  private final Directory directory;

  Committee(Directory directory) {
    this.directory = directory;
  }

  /** Whether a workplace of that sector has a committee with somebody in it. */
  public boolean exists(String sector) {
    return !Wheel.PRIVATE.equals(sector) && !directory.members(Role.COMMITTEE).isEmpty();
  }

  /** What the committee is called in that sector, as a sentence begins. */
  public static String name(String sector) {
    return NAMES.getOrDefault(sector, "Udvalget");
  }
}
