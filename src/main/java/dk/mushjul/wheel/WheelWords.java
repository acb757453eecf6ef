package dk.mushjul.wheel;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What HR and the committee wrote for everybody about a wheel. Read by the application, for it is
 * meant to be seen by all.
 */
@Component
public class WheelWords {

  private final ContentStore content;

  WheelWords(ContentStore content) {
    this.content = content;
  }

  /** The newest answer to one of the wheel's steps. */
  public Optional<Entry> latest(String wheelId, String step) {
    return content.latest(Subject.wheel(wheelId), step, ContentStore.SYSTEM);
  }

  List<StrategicGoal> strategicGoals(String wheelId) {
    return rows(latest(wheelId, "describeStrategy"), "strategicGoals").stream()
        .map(
            row ->
                new StrategicGoal(
                    text(row, "goalId"), text(row, "goalTitle"), text(row, "goalMeaning")))
        .toList();
  }

  /** The questions that HR wrote itself in that year. */
  public List<String> ownQuestions(String wheelId) {
    return rows(latest(wheelId, "chooseConcept"), "ownQuestions").stream()
        .map(row -> text(row, "ownQuestion"))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The rows of a list in an entry; none where there is no entry or no list. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> rows(Optional<Entry> entry, String key) {
    return entry
        .map(written -> (List<Map<String, Object>>) written.values().get(key))
        .orElse(List.of());
  }

  /** An answer as text, null where it is missing or blank. */
  public static String text(Map<String, Object> values, String key) {
    var value = values.get(key);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
