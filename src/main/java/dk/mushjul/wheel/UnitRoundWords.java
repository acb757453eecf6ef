package dk.mushjul.wheel;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.form.Item;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a unit's manager and its group wrote for the whole unit. Read by the application, for it is
 * meant to be seen by all of them.
 */
@Component
class UnitRoundWords {

  private final ContentStore content;
  private final UnitRounds rounds;
  private final WheelWords wheels;

  UnitRoundWords(ContentStore content, UnitRounds rounds, WheelWords wheels) {
    this.content = content;
    this.rounds = rounds;
    this.wheels = wheels;
  }

  Optional<Entry> latest(String unitRoundId, String step) {
    return content.latest(Subject.unitRound(unitRoundId), step, ContentStore.SYSTEM);
  }

  /** The goals of a group conversation, one item each. */
  List<Item> groupGoals(String unitRoundId, Optional<Entry> written) {
    var goals =
        rounds
            .find(unitRoundId)
            .map(round -> wheels.strategicGoals(round.wheelId()))
            .orElse(List.of());
    return WheelWords.rows(written, "groupGoals").stream()
        .map(row -> new Item(WheelWords.text(row, "groupGoal"), GroupGoal.text(row, goals)))
        .toList();
  }
}
