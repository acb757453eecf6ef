package dk.mushjul.year;

import dk.mushjul.rehearsal.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A voice that never says the same twice, and remembers what it said where. The first goals that
 * are followed up are called changed, whoever writes a plan sees something otherwise, and no goal
 * has its day yet.
 */
public final class Markers implements Voice {

  /** Something that was said. */
  public record Said(String step, String key, String marker) {
    String field() {
      return step + "." + key;
    }
  }

  /** Of more than one talk: the first may be called off, and then its goals are not looked at. */
  private static final int CHANGED = 6;

  private static final Set<String> TICKED = Set.of("viewsDiffer", "deadlineLater");

  private final List<Said> said = new ArrayList<>();
  private int changed;

  @Override
  public String say(String step, String key, int most) {
    var marker = "qz" + said.size() + "zq";
    said.add(new Said(step, key, marker));
    return marker;
  }

  @Override
  public Object answer(Asked asked) {
    if (asked.key().equals("goalState") && changed < CHANGED) {
      changed++;
      return "changed";
    }
    return TICKED.contains(asked.key()) ? Boolean.TRUE : Voice.super.answer(asked);
  }

  public List<Said> said() {
    return List.copyOf(said);
  }
}
