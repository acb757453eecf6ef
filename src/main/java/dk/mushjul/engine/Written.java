package dk.mushjul.engine;

import dk.mushjul.form.Answers;

/**
 * What a party has just handed in for a step: already checked against the form and sealed in the
 * content store.
 *
 * @param author who handed it in
 * @param revision number of the sealed entry, 0 where the step keeps none
 * @param answers the accepted answers; {@code flow} are those that steer the process
 */
public record Written(String author, int revision, Answers answers) {

  /** The accepted answer of that field, or null. */
  public Object get(String key) {
    return answers.all().get(key);
  }

  /** The accepted answer of that field as text, or null. */
  public String text(String key) {
    var value = get(key);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }

  /** Whether the box of that field was ticked. */
  public boolean ticked(String key) {
    return Boolean.TRUE.equals(get(key));
  }
}
