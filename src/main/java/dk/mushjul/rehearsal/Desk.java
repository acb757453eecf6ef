package dk.mushjul.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a played person works: sees the own tasks, reads a form, hands it in. */
public interface Desk {

  /** The tasks that wait for this person or for the person's groups. */
  List<WaitingTask> tasksOf(String person);

  /** The form of a task and what stands in it; empty when the task was taken meanwhile. */
  Optional<Sheet> open(String person, WaitingTask task);

  /** Hands a form in. */
  void handIn(String person, WaitingTask task, Map<String, Object> answers);

  /** The start form of a process and what stands in it. */
  Sheet openStart(String person, String process);

  /** Hands a start form in. */
  void start(String person, String process, Map<String, Object> answers);

  /** Lets time pass until that day, eight in the morning. */
  void passTimeTo(LocalDate day);

  /** The day it is. */
  LocalDate today();

  /**
   * A task as a list shows it.
   *
   * @param about the same for all tasks of one case
   * @param due null for a task without a date
   */
  record WaitingTask(String id, String stem, String about, LocalDate created, LocalDate due) {}

  /**
   * A form with what it offers.
   *
   * @param schema the form file
   * @param data prefilled values by key
   * @param options offered choices by key, each with {@code value}
   */
  record Sheet(JsonNode schema, JsonNode data, JsonNode options) {}
}
