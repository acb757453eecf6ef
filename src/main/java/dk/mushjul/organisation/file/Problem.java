package dk.mushjul.organisation.file;

import java.util.List;

/**
 * Something wrong, or worth a second look, at one place of a file.
 *
 * @param file its name in the documentation, {@code units.csv} or {@code employees.csv}
 * @param line as an editor counts, from 1
 * @param column the name of the column; null where it concerns the whole line or file
 * @param code names the message, as {@code organisation.<code>}
 * @param facts what the message is filled with, the wrong value first
 */
public record Problem(String file, int line, String column, String code, List<String> facts) {

  public Problem {
    facts = List.copyOf(facts);
  }
}
