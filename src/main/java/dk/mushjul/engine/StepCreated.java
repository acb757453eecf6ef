package dk.mushjul.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a module does when one kind of task is made, before its due date is set. */
public interface StepCreated {

  /** The stem of the user task. */
  String stem();

  /** Called in the transaction that makes the task. */
  void created(DelegateTask task);

  /** Whether it told the person itself, so that the notice of every task is not sent besides. */
  default boolean hasTold() {
    return false;
  }
}
