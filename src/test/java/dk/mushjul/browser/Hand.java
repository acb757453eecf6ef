package dk.mushjul.browser;

import dk.mushjul.rehearsal.Desk;
import dk.mushjul.year.Markers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fills a form by hand as somebody very thorough: every condition is opened, every field that can
 * be seen is filled, lists get two rows.
 */
final class Hand {

  private static final int ROWS = 2;

  /** Fields in rows of last year's goals. */
  static final Set<String> NOT_IN_THE_FIRST_YEAR =
      Set.of("oldGoalTitle", "oldGoalProgress", "oldGoalNote");

  private final FormPage form;
  private final FieldHand fields;
  private final Map<String, Object> written = new LinkedHashMap<>();
  private final Set<String> filled = new TreeSet<>();
  private final Set<String> looked = new TreeSet<>();
  private final Runnable look;

  /**
   * A hand in front of a form.
   *
   * @param sheet what the form offers
   * @param wanted the answers that are not the usual ones, in lists for every row
   * @param look what is done each time that fields have come to be seen
   */
  Hand(
      FormPage form,
      String step,
      Desk.Sheet sheet,
      Days days,
      Map<String, Object> wanted,
      Runnable look) {
    this.form = form;
    this.fields = new FieldHand(form, step, sheet, days, wanted);
    this.look = look;
  }

  /** Fills everything and leaves each condition as it is wanted. */
  void fill(Markers voice) {
    var openers = openers();
    openers.forEach(opener -> fill(opener, voice));
    form.settle();
    fillWhatIsSeen(voice);
    look();
    for (var opener : openers) {
      fields.others(opener).forEach(other -> open(other, voice));
      fill(opener, voice);
      form.settle();
    }
    written.keySet().removeIf(key -> !form.shows(key, null) && !showsList(key));
  }

  private void fill(FormField field, Markers voice) {
    filled.add(field.key());
    written.put(field.key(), fields.fill(field, null, voice));
  }

  private boolean showsList(String path) {
    return form.file().lists().stream().anyMatch(list -> list.path().equals(path))
        && form.showsList(path);
  }

  private void open(Runnable other, Markers voice) {
    other.run();
    form.settle();
    fillWhatIsSeen(voice);
    look();
  }

  private void look() {
    if (looked.addAll(form.shown())) {
      look.run();
    }
  }

  /** The fields that were on the page at one of the looks. */
  Set<String> looked() {
    return looked;
  }

  private void fillWhatIsSeen(Markers voice) {
    for (var field : form.file().fields()) {
      var open = !field.inList() && !field.isShownOnly() && !filled.contains(field.key());
      if (open && form.shows(field.key(), null)) {
        fill(field, voice);
      }
    }
    form.file().lists().stream()
        .filter(list -> !filled.contains(list.path()) && form.showsList(list.path()))
        .forEach(list -> fillList(list, voice));
  }

  private void fillList(FormList list, Markers voice) {
    filled.add(list.path());
    var first = list.growing() ? form.rows(list.path()) : 0;
    var rows = new ArrayList<Map<String, Object>>();
    for (var row = first; row < first + ROWS; row++) {
      if (list.growing()) {
        form.addRow(list.path());
      } else if (row >= form.rows(list.path())) {
        break;
      }
      rows.add(fillRow(list, row, voice));
    }
    written.put(list.path(), rows);
  }

  private Map<String, Object> fillRow(FormList list, int row, Markers voice) {
    var answers = new LinkedHashMap<String, Object>();
    for (var field : form.file().fields()) {
      if (list.equals(field.list()) && !field.isShownOnly()) {
        filled.add(field.key());
        answers.put(field.key(), fields.fill(field, row, voice));
      }
    }
    return answers;
  }

  /** The fields on whose answer it depends whether others are there. */
  private List<FormField> openers() {
    var conditions =
        form.file().fields().stream().map(FormField::hiddenWhen).collect(Collectors.joining(" "));
    return form.file().fields().stream()
        .filter(field -> !field.inList())
        .filter(field -> conditions.matches(".*\\b" + field.key() + "\\b.*"))
        .filter(field -> form.shows(field.key(), null))
        .toList();
  }

  /** What was written and can be seen at the end, by field; rows of lists as lists. */
  Map<String, Object> written() {
    return written;
  }

  /** The fields that could not be filled because they never came to be seen. */
  List<String> neverSeen() {
    return form.file().fields().stream()
        .filter(field -> !field.isShownOnly())
        .map(FormField::key)
        .filter(key -> !filled.contains(key) && !NOT_IN_THE_FIRST_YEAR.contains(key))
        .toList();
  }
}
