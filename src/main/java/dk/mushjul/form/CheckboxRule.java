package dk.mushjul.form;

import java.time.LocalDate;
import java.util.List;

/** Accepts yes or no. */
record CheckboxRule() implements Rule {

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    if (!(value instanceof Boolean)) {
      throw new Refused("checkbox.type");
    }
    return value;
  }

  @Override
  public String missing() {
    return "checkbox.missing";
  }
}
