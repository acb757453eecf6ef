package dk.mushjul.form;

import java.util.List;
import java.util.Map;

/**
 * What the server offers with a form: values to start from, the options of its fields, what it is
 * about and what stands above it. Answers are judged against the same offer.
 */
public record FormData(
    Map<String, Object> data,
    Map<String, List<Option>> options,
    Context context,
    List<Shared> shared) {

  /** An offer of nothing: a form that stands by itself. */
  public static FormData empty() {
    return new FormData(Map.of(), Map.of(), new Context(null, null, null, null, null), List.of());
  }
}
