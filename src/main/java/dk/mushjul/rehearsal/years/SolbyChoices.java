package dk.mushjul.rehearsal.years;

import dk.mushjul.rehearsal.Voice.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody in Solby chooses, ticks and dates, where it is not the usual. */
final class SolbyChoices {

  private static final List<String> MUS_TEST = List.of("never", "rarely", "sometimes", "mostly");
  private static final List<Integer> UP_TO = List.of(2, 9, 33, 79);
  private static final Map<String, Integer> TICKED =
      Map.of(
          "minutesConfidential",
          8,
          "mayMention",
          40,
          "goalConfidential",
          7,
          "shareTopics",
          88,
          "viewsDiffer",
          3,
          "shareGoal",
          70);
  private static final Map<String, Integer> DATED =
      Map.of("deadline", 80, "agreementBy", 60, "groupDeadline", 80, "decisionBy", 90);

  private final Sitting sitting;

  SolbyChoices(Sitting sitting) {
    this.sitting = sitting;
  }

  /** The answer; empty for the usual one. */
  Optional<Object> answer(Asked asked) {
    var dice = sitting.dice("choice", asked.key());
    return switch (asked.type()) {
      case "checkbox" -> Optional.ofNullable(TICKED.get(asked.key())).map(dice::in100);
      case "date" -> date(asked, dice);
      case "number" -> number(asked, dice);
      default -> Optional.ofNullable(asked.isChoices() ? several(asked, dice) : one(asked, dice));
    };
  }

  private Object one(Asked asked, Dice dice) {
    if (asked.key().matches("(manager|employee)\\d\\d")) {
      return musTest(dice.from(0, 99));
    }
    return switch (asked.key()) {
      case "goalState", "progress", "oldGoalProgress" -> progress(dice.from(0, 99));
      case "realistic", "processWorked" -> dice.in100(84) ? "yes" : "no";
      case "approval" -> approval(asked, dice.from(0, 99));
      case "responsible", "goalTie", "groupTie" -> dice.one(asked.offered());
      case "groupPlanState" -> dice.one(List.of("reached", "ongoing", "ongoing", "changed"));
      default -> null;
    };
  }

  private static String musTest(int chance) {
    for (var i = 0; i < MUS_TEST.size(); i++) {
      if (chance < UP_TO.get(i)) {
        return MUS_TEST.get(i);
      }
    }
    return "always";
  }

  private static String progress(int chance) {
    if (chance < 38) {
      return "reached";
    }
    return chance < 84 ? "ongoing" : chance < 93 ? "changed" : "dropped";
  }

  private static String approval(Asked asked, int chance) {
    var wanted = chance < 4 ? "disagree" : chance < 13 ? "requestChange" : "approve";
    return asked.offered().contains(wanted) ? wanted : null;
  }

  private static Object several(Asked asked, Dice dice) {
    return switch (asked.key()) {
      case "goalCriteria" -> dice.some(dice.from(3, 6), asked.offered());
      case "needs", "unitThemes" -> dice.some(dice.from(2, 4), asked.offered());
      case "optionalQuestions" -> dice.some(dice.from(1, 2), asked.offered());
      default -> null;
    };
  }

  private Optional<Object> date(Asked asked, Dice dice) {
    var chance = DATED.get(asked.key());
    return asked.current() == null && chance != null && dice.in100(chance)
        ? Optional.of(later(dice).toString())
        : Optional.empty();
  }

  private LocalDate later(Dice dice) {
    return sitting.today().plusDays(dice.from(45, 240));
  }

  private static Optional<Object> number(Asked asked, Dice dice) {
    return switch (asked.key()) {
      case "frameDays" -> Optional.of(dice.from(2, 4));
      case "frameMoney" -> Optional.of(1000 * dice.from(4, 8));
      case "roomDays" -> Optional.of(dice.from(8, 40));
      case "roomMoney" -> Optional.of(1000 * dice.from(20, 90));
      default -> Optional.empty();
    };
  }
}
