package dk.mushjul.form;

import java.time.LocalDate;
import java.util.List;

/** What a field accepts as an answer. */
interface Rule {

  /**
   * The answer as it is kept; null for an empty one.
   *
   * @param value what was sent, never null
   * @param offered the options that were offered with the field
   * @param today the day on which it was sent
   */
  Object accept(Object value, List<Option> offered, LocalDate today) throws Refused;

  /** The entry of {@code complaints.properties} that asks for a missing answer. */
  String missing();
}
