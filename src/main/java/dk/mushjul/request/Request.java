package dk.mushjul.request;

import java.time.LocalDate;

/**
 * An employee asks for a conversation.
 *
 * @param id {@code <employee_id>/<number>}
 * @param number counts the employee's requests from 1
 * @param reader who answers now
 */
public record Request(
    String id,
    String employeeId,
    int number,
    LocalDate askedOn,
    Reader reader,
    State state,
    String processInstanceId) {

  /** Who reads a request and answers it. */
  public enum Reader {
    /** The employee's manager. */
    MANAGER,
    /** HR, chosen by the employee or because the manager did not answer. */
    HR
  }

  /** What became of a request. */
  public enum State {
    /** Nobody has answered yet. */
    OPEN,
    /** The answer was yes. */
    GRANTED,
    /** The answer was no. */
    DECLINED,
    /** Whoever asked has left before anybody answered. */
    LAPSED
  }

  /** The id of an employee's request. */
  static String idOf(String employeeId, int number) {
    return employeeId + "/" + number;
  }

  /** HR answers from now on. */
  public Request passToHr() {
    return new Request(id, employeeId, number, askedOn, Reader.HR, state, processInstanceId);
  }

  /** Whoever asked has left. */
  public Request lapse() {
    return new Request(id, employeeId, number, askedOn, reader, State.LAPSED, processInstanceId);
  }

  /** Somebody has answered; a request is answered once. */
  public Request answer(boolean yes) {
    if (state != State.OPEN) {
      throw new IllegalStateException("Request " + id + " has been answered");
    }
    var answered = yes ? State.GRANTED : State.DECLINED;
    return new Request(id, employeeId, number, askedOn, reader, answered, processInstanceId);
  }
}
