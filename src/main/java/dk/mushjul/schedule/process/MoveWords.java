package dk.mushjul.schedule.process;

import dk.mushjul.schedule.DateMove;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A move as the process keeps it: ids and dates. */
final class MoveWords {

  private MoveWords() {}

  /** The move that these variables name. */
  static DateMove read(Function<String, Object> variables) {
    return new DateMove(
        text(variables, MoveDatesModel.WHEEL_ID),
        ids(text(variables, MoveDatesModel.CHOSEN_UNITS)),
        text(variables, MoveDatesModel.CHOSEN_PERSON),
        day(variables, MoveDatesModel.FIRST_DAY),
        day(variables, MoveDatesModel.LAST_DAY),
        day(variables, MoveDatesModel.EVALUATION_ON),
        day(variables, MoveDatesModel.TALK_ON),
        day(variables, MoveDatesModel.FOLLOW_UP_ON));
  }

  private static Set<String> ids(String text) {
    return text == null
        ? Set.of()
        : Arrays.stream(text.split(",")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
  }

  private static LocalDate day(Function<String, Object> variables, String name) {
    var text = text(variables, name);
    return text == null ? null : LocalDate.parse(text);
  }

  private static String text(Function<String, Object> variables, String name) {
    var value = variables.apply(name);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
