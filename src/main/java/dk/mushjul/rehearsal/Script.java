package dk.mushjul.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How somebody behaves: whether a task is done today, and which answers are not the usual ones. */
public interface Script {

  /**
   * What this person does with a task today.
   *
   * @return empty to leave it; else the answers that differ from the usual ones
   */
  Optional<Map<String, Object>> act(String person, Desk.WaitingTask task, LocalDate today);
}
