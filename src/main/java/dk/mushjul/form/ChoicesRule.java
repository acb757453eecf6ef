package dk.mushjul.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Accepts any of the options that were offered, each once. */
record ChoicesRule() implements Rule {

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    if (!(value instanceof List<?> chosen)) {
      throw new Refused("choices.type");
    }
    var left = offered.stream().map(Option::value).collect(Collectors.toCollection(HashSet::new));
    for (var one : chosen) {
      if (!(one instanceof String) || !left.remove(one)) {
        throw new Refused("choices.type");
      }
    }
    return List.copyOf(chosen);
  }

  @Override
  public String missing() {
    return "choices.missing";
  }
}
