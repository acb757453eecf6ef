package dk.mushjul.security.web;

import java.time.LocalDate;

/**
 * A task that waits for somebody, as the list of tasks shows it.
 *
 * @param about whom or which unit it is about, or which year's wheel; null when it is about oneself
 * @param due the day by which it should be done, or null
 * @param stem which step it is, as in {@code forms/<stem>.form}
 * @param process the id of the process it belongs to
 * @param waitsFor the name of whoever else has it; null where it is one's own or a group's
 */
record MyTask(
    String id,
    String name,
    String about,
    LocalDate due,
    boolean late,
    String stem,
    String process,
    String waitsFor) {

  MyTask named(String other) {
    return new MyTask(id, other, about, due, late, stem, process, waitsFor);
  }
}
