package dk.mushjul.wheel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Concepts from year to year. */
@Component
public class Concepts {

  private final Wheels wheels;
  private final WheelWords words;

  Concepts(Wheels wheels, WheelWords words) {
    this.wheels = wheels;
    this.words = words;
  }

  /** The concept that ran in the wheel before. */
  public Optional<Concept> last(String wheelId) {
    return wheels
        .before(wheelId)
        .filter(last -> last.state() != WheelState.BRIEFING)
        .flatMap(Wheel::chosen);
  }

  /** Whether a concept, with the own questions just written for it, is the one that ran last. */
  public boolean unchanged(Wheel wheel, Concept chosen) {
    return last(wheel.id()).filter(last -> same(last, chosen)).isPresent();
  }

  private boolean same(Concept last, Concept chosen) {
    return last.durationMinutes() == chosen.durationMinutes()
        && last.groupTalk() == chosen.groupTalk()
        && Set.copyOf(last.core()).equals(Set.copyOf(chosen.core()))
        && Set.copyOf(last.optional()).equals(Set.copyOf(chosen.optional()))
        && words.ownQuestions(last.source()).equals(words.ownQuestions(chosen.source()));
  }

  /** The own questions of a concept as rows to start a form with; null where there are none. */
  public List<Map<String, String>> ownQuestionRows(Concept concept) {
    return WheelWords.rows(words.latest(concept.source(), "chooseConcept"), "ownQuestions").stream()
        .map(Concepts::row)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), rows -> rows.isEmpty() ? null : rows));
  }

  private static Map<String, String> row(Map<String, Object> row) {
    return Map.of(
        "goalId", row.get("goalId").toString(), "ownQuestion", row.get("ownQuestion").toString());
  }
}
