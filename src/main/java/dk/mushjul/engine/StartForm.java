package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import dk.mushjul.form.Answers;
import java.util.Map;

/** The domain's side of one start form: who may start, what the form starts with, what is begun. */
public interface StartForm {

  /** The process that the form starts. */
  String processId();

  /** Whether this person may start the process now. */
  boolean mayStart(String person);

  /** Fills the form for the person who is about to see it. */
  void prepare(String person, FormContents form);

  /**
   * Makes the aggregate that the new instance works on.
   *
   * @throws dk.mushjul.form.InvalidAnswers when the domain refuses an answer
   */
  Begun begin(String person, Answers answers, String processInstanceId);

  /**
   * What a start form has begun.
   *
   * @param businessKey the key of the new instance, whatever the client sent
   * @param subject what the form's written words belong to; null where they are not kept
   * @param variables process variables to start with
   */
  record Begun(String businessKey, Subject subject, Map<String, Object> variables) {}
}
