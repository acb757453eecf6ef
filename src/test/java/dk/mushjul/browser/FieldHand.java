package dk.mushjul.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.rehearsal.Desk;
import dk.mushjul.year.Markers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills one field of a form by hand and says what its answer is then. */
final class FieldHand {

  private final FormPage form;
  private final String step;
  private final Desk.Sheet sheet;
  private final Days days;
  private final Map<String, Object> wanted;

  FieldHand(FormPage form, String step, Desk.Sheet sheet, Days days, Map<String, Object> wanted) {
    this.form = form;
    this.step = step;
    this.sheet = sheet;
    this.days = days;
    this.wanted = wanted;
  }

  /** Fills a field with the wanted answer, else with the first that comes to mind. */
  Object fill(FormField field, Integer row, Markers voice) {
    return switch (field.type()) {
      case "textfield", "textarea" -> words(field, row, voice);
      case "number" -> number(field, row);
      case "datetime" -> field.isTime() ? time(field, row) : date(field, row);
      case "checkbox" -> box(field, row, (Boolean) wanted.getOrDefault(field.key(), true));
      case "checklist" -> boxes(field, row);
      case "radio" -> option(field, row, wantedOption(field));
      case "select" -> choice(field, row);
      default -> throw new AssertionError("Nobody knows how to fill " + field.type());
    };
  }

  /** The ways to answer a choice other than as wanted. */
  List<Runnable> others(FormField field) {
    var others = new ArrayList<Runnable>();
    if (field.type().equals("checkbox")) {
      others.add(() -> form.toggle(field.key(), null));
    } else {
      var usual = wantedOption(field);
      for (var option = 0; option < options(field).size(); option++) {
        var other = option;
        if (other != usual) {
          others.add(() -> option(field, null, other));
        }
      }
    }
    return others;
  }

  private String words(FormField field, Integer row, Markers voice) {
    var words =
        wanted.containsKey(field.key())
            ? wanted.get(field.key()).toString()
            : voice.say(step, field.key(), field.most());
    form.write(field.key(), row, words);
    return words;
  }

  private Integer number(FormField field, Integer row) {
    var offered = sheet.data().path(field.key());
    var number = offered.isNumber() ? offered.asInt() : Math.max(1, field.least());
    form.write(field.key(), row, String.valueOf(number));
    return number;
  }

  private String date(FormField field, Integer row) {
    var offered = sheet.data().path(field.key()).asText();
    var usual = offered.isEmpty() ? days.inAWhile().toString() : offered;
    var day = LocalDate.parse((String) wanted.getOrDefault(field.key(), usual));
    form.date(field.key(), row, day);
    return day.toString();
  }

  private String time(FormField field, Integer row) {
    var offered = sheet.data().path(field.key()).asText();
    var time = offered.isEmpty() ? "10:00" : offered;
    form.time(field.key(), row, time);
    return time;
  }

  private Boolean box(FormField field, Integer row, boolean ticked) {
    if (form.part(field.key(), row, "").isChecked() != ticked) {
      form.toggle(field.key(), row);
    }
    return ticked;
  }

  private List<String> boxes(FormField field, Integer row) {
    var ticked = new ArrayList<String>();
    for (var option = 0; option < options(field).size(); option++) {
      var value = options(field).get(option);
      var box = form.part(field.key(), row, "-" + option);
      var want =
          wanted.get(field.key()) instanceof List<?> some ? some.contains(value) : option < 2;
      if (box.isChecked() != want) {
        form.tick(field.key(), row, option);
      }
      if (want) {
        ticked.add(value);
      }
    }
    return ticked;
  }

  private String option(FormField field, Integer row, int option) {
    form.tick(field.key(), row, option);
    return options(field).get(option);
  }

  private String choice(FormField field, Integer row) {
    var labels = form.part(field.key(), row, "").locator("option").allInnerTexts();
    var option = wantedOption(field);
    form.select(field.key(), row, labels.get(option + 1));
    return options(field).get(option);
  }

  private int wantedOption(FormField field) {
    return wanted.containsKey(field.key()) ? options(field).indexOf(wanted.get(field.key())) : 0;
  }

  private List<String> options(FormField field) {
    var offered = sheet.options().path(field.key());
    var values = new ArrayList<String>();
    for (JsonNode option : offered.isEmpty() ? field.schema().path("values") : offered) {
      values.add(option.path("value").asText());
    }
    return values;
  }
}
