package dk.mushjul.year;

import dk.mushjul.rehearsal.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * A voice that never says the same twice, and remembers what it said where. The first goal that is
 * followed up is called changed, and whoever writes a plan sees something otherwise.
 */
public final class Markers implements Voice {

  /** Something that was said. */
  public record Said(String step, String key, String marker) {
    String field() {
      return step + "." + key;
    }
  }

  private final List<Said> said = new ArrayList<>();
  private boolean changed;

  @Override
  public String say(String step, String key, int most) {
    var marker = "qz" + said.size() + "zq";
    said.add(new Said(step, key, marker));
    return marker;
  }

  @Override
  public Object answer(Asked asked) {
    if (asked.key().equals("goalState") && !changed) {
      changed = true;
      return "changed";
    }
    return asked.key().equals("viewsDiffer") ? Boolean.TRUE : Voice.super.answer(asked);
  }

  public List<Said> said() {
    return List.copyOf(said);
  }
}
