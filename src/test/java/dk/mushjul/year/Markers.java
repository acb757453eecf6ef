package dk.mushjul.year;

import dk.mushjul.rehearsal.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A voice that never says the same twice, and remembers what it said where. */
public final class Markers implements Voice {

  /** Something that was said. */
  public record Said(String step, String key, String marker) {}

  private final List<Said> said = new ArrayList<>();

  @Override
  public String say(String step, String key, int most) {
    var marker = "qz" + said.size() + "zq";
    said.add(new Said(step, key, marker));
    return marker;
  }

  public List<Said> said() {
    return List.copyOf(said);
  }

  Set<String> steps() {
    var steps = new TreeSet<String>();
    said.forEach(one -> steps.add(one.step()));
    return steps;
  }
}
