package dk.mushjul.engine;

import java.util.Map;

/**
 * The domain's side of one kind of user task: what its form starts with, and what happens in the
 * domain when it is handed in. A step without one still has a form, storage, a due date and a
 * notice.
 */
public interface StepTask {

  /** The stem of the user task that this belongs to. */
  String stem();

  /** Fills the form for the person who is about to see it. */
  default void prepare(OpenStep step, String person, FormContents form) {}

  /**
   * Acts on what was handed in.
   *
   * @return process variables to set besides the form's own steering answers
   * @throws dk.mushjul.form.InvalidAnswers when the domain refuses an answer
   */
  default Map<String, Object> submitted(OpenStep step, Written written) {
    return Map.of();
  }

  /**
   * Whether what was handed in is kept as what its author wrote. A step that says no keeps its
   * answers itself, in a way that leads to nobody.
   */
  default boolean keepsContent() {
    return true;
  }
}
