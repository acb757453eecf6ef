package dk.mushjul.form;

import java.time.LocalDate;
import java.util.List;

/** Accepts one of the options that were offered. */
record ChoiceRule() implements Rule {

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    if ("".equals(value)) {
      return null;
    }
    if (offered.stream().noneMatch(option -> option.value().equals(value))) {
      throw new Refused("choice.type");
    }
    return value;
  }

  @Override
  public String missing() {
    return "choice.missing";
  }
}
