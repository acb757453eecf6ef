package dk.mushjul.engine;

import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a step puts into its form before somebody sees it. */
public final class FormContents {

  private final Map<String, Object> data = new LinkedHashMap<>();
  private final Map<String, List<Option>> options = new LinkedHashMap<>();
  private final List<Shared> shared = new ArrayList<>();
  private String about;
  private String employee;
  private String unit;

  /** Prefills a field; nothing happens when the value is null. */
  public FormContents data(String key, Object value) {
    if (value != null) {
      data.put(key, value);
    }
    return this;
  }

  /** Offers the choices of a field. */
  public FormContents options(String key, List<Option> choices) {
    options.put(key, List.copyOf(choices));
    return this;
  }

  /** Shows a panel above the form, unless it is empty. */
  public FormContents show(Shared panel) {
    if (!panel.items().isEmpty()) {
      shared.add(panel);
    }
    return this;
  }

  /** Says in a few words what and whom the form is about. */
  public FormContents about(String about, String employee, String unit) {
    this.about = about;
    this.employee = employee;
    this.unit = unit;
    return this;
  }

  Map<String, Object> data() {
    return data;
  }

  Map<String, List<Option>> options() {
    return options;
  }

  List<Shared> shared() {
    return shared;
  }

  String about() {
    return about;
  }

  String employee() {
    return employee;
  }

  String unit() {
    return unit;
  }
}
