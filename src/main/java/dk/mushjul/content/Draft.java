package dk.mushjul.content;

import java.util.Map;

/**
 * What a person has typed in a step without sending it.
 *
 * @param version counts every change, deletions included; 0 where nothing was ever saved
 * @param values the typed values, or null when there is nothing to continue with
 */
public record Draft(int version, Map<String, Object> values) {

  /** Whether there is nothing to continue with: never saved, deleted or sent. */
  public boolean empty() {
    return values == null;
  }
}
