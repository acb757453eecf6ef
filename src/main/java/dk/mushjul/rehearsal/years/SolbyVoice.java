package dk.mushjul.rehearsal.years;

import dk.mushjul.rehearsal.Voice;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How somebody in Solby fills a form: in plain words, not every field, each time a little other.
 */
final class SolbyVoice implements Voice {

  private static final int USUALLY_FILLED = 85;
  private static final Map<String, Integer> FILLED =
      Map.ofEntries(
          Map.entry("ownNotes", 55),
          Map.entry("goalNote", 60),
          Map.entry("oldGoalNote", 65),
          Map.entry("answer", 72),
          Map.entry("minutesText", 65),
          Map.entry("decisionNote", 40),
          Map.entry("noticeNote", 50),
          Map.entry("meetWords", 60),
          Map.entry("writerNote", 50),
          Map.entry("confirmNote", 50),
          Map.entry("followUpNote", 50),
          Map.entry("obstacle", 35),
          Map.entry("conceptNote", 60),
          Map.entry("place", 100),
          Map.entry("topic", 100),
          Map.entry("ownQuestion", 100),
          Map.entry("changeWish", 100),
          Map.entry("ownWords", 100),
          Map.entry("requestText", 100),
          Map.entry("heard", 100),
          Map.entry("unitFocus", 100),
          Map.entry("themes", 100));
  private static final Set<String> ROWS_OF_ONE_PIECE =
      Set.of("strategicGoals", "goals", "otherAgreements", "groupGoals", "decisions");

  private final Words words;
  private final Sitting sitting;
  private final SolbyChoices choices;

  SolbyVoice(Words words, Sitting sitting) {
    this.words = words;
    this.sitting = sitting;
    this.choices = new SolbyChoices(sitting);
  }

  @Override
  public String say(String step, String key, int most) {
    var dice = sitting.dice("say", key);
    var phrases = words.phrases(step, key, sitting.work());
    return !phrases.isEmpty() && dice.in100(FILLED.getOrDefault(key, USUALLY_FILLED))
        ? dice.one(phrases)
        : null;
  }

  @Override
  public int rows(String step, String key) {
    var dice = sitting.dice("rows", key);
    return switch (key) {
      case "strategicGoals" -> 3;
      case "ownQuestions" -> dice.from(0, 1);
      case "otherAgreements", "groupGoals" -> dice.from(0, 2);
      case "decisions" -> 2;
      default -> dice.from(1, 3);
    };
  }

  @Override
  public Voice inRow(String step, String list, int number, Map<String, Object> offered) {
    var here = new SolbyVoice(words, sitting.row(list, number));
    if (offered.isEmpty() && ROWS_OF_ONE_PIECE.contains(list)) {
      return new RowVoice(here, row(list, number));
    }
    if (list.equals("topics")) {
      var topics = words.phrases(step, "topic", sitting.work());
      var order = sitting.dice("topics").shuffled(topics);
      return new RowVoice(here, Map.of("topic", order.get(number % order.size())));
    }
    if (offered.containsKey("question")) {
      var answers = words.answers(String.valueOf(offered.get("question")));
      var dice = sitting.dice("answer", number);
      return dice.in100(FILLED.get("answer"))
          ? new RowVoice(here, Map.of("answer", dice.one(answers)))
          : new RowVoice(here, Collections.singletonMap("answer", null));
    }
    return here;
  }

  private Map<String, Object> row(String list, int number) {
    return switch (list) {
      case "strategicGoals" -> pick(words.rowsOf(sitting.year(), "strategy"), number);
      case "decisions" -> pick(words.rowsOf(sitting.year(), "decisions"), number);
      case "otherAgreements" -> mine(words.rows("agreements"), number);
      default -> mine(words.rows(list, sitting.work()), number);
    };
  }

  private static Map<String, Object> pick(List<Map<String, Object>> rows, int number) {
    return rows.get(number % rows.size());
  }

  /** Everybody has an own order and goes on in it from year to year. */
  private Map<String, Object> mine(List<Map<String, Object>> rows, int number) {
    var order = Dice.of("order", sitting.subject()).shuffled(rows);
    return pick(order, sitting.year() * 3 + number);
  }

  @Override
  public Object answer(Asked asked) {
    if (asked.isWords()) {
      return asked.current() instanceof String text && !text.isBlank()
          ? text
          : say(asked.step(), asked.key(), asked.most());
    }
    return choices.answer(asked).orElseGet(() -> Voice.super.answer(asked));
  }

  /**
   * Speaks in a row whose fields belong together; what the row does not say, the other one does.
   */
  private record RowVoice(SolbyVoice other, Map<String, Object> row) implements Voice {

    @Override
    public String say(String step, String key, int most) {
      return row.containsKey(key) ? (String) row.get(key) : other.say(step, key, most);
    }

    @Override
    public Object answer(Asked asked) {
      return row.containsKey(asked.key()) ? row.get(asked.key()) : other.answer(asked);
    }
  }
}
