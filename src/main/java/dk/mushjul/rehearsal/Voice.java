package dk.mushjul.rehearsal;

import java.util.List;

/** How somebody answers the fields of a form. */
public interface Voice {

  /** Words of at most so many characters. */
  String say(String step, String key, int most);

  /** How many rows somebody writes in a list that starts empty. */
  default int rows(String step, String key) {
    return 2;
  }

  /**
   * Who speaks in a row of a list, so that its fields can belong together.
   *
   * @param number counted from 0
   * @param offered what the server offered for the row, by key
   */
  default Voice inRow(String step, String list, int number, java.util.Map<String, Object> offered) {
    return this;
  }

  /**
   * The answer to a field; null leaves it empty. Usually prefilled values stay, choices get their
   * first option and boxes no tick.
   */
  default Object answer(Asked asked) {
    if (asked.isWords()) {
      return say(asked.step(), asked.key(), asked.most());
    }
    return asked.current() != null ? asked.current() : asked.usual();
  }

  /**
   * A field as somebody in front of it sees it.
   *
   * @param type the type of the field, for dates and times {@code date} and {@code time}
   * @param offered the values to choose from
   * @param current what stands in it, or null
   */
  record Asked(
      String step,
      String key,
      String type,
      List<String> offered,
      Object current,
      int least,
      int most) {

    /** Whether own words are asked for. */
    public boolean isWords() {
      return type.startsWith("text");
    }

    /** Whether one value of several is to be chosen. */
    public boolean isChoice() {
      return type.equals("radio") || type.equals("select");
    }

    /** Whether any number of several values may be chosen. */
    public boolean isChoices() {
      return type.equals("checklist") || type.equals("taglist");
    }

    Object usual() {
      if (isChoice()) {
        return offered.isEmpty() ? null : offered.get(0);
      }
      if (isChoices()) {
        return offered.isEmpty() ? null : List.of(offered.get(0));
      }
      return switch (type) {
        case "number" -> Math.max(1, least);
        case "checkbox" -> false;
        case "time" -> "10:00";
        default -> null;
      };
    }
  }
}
