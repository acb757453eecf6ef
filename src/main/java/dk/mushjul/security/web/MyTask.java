package dk.mushjul.security.web;

import java.time.LocalDate;

/**
 * A task that waits for somebody, as the list of tasks shows it.
 *
 * @param about whom or which unit it is about, or null when it is about oneself
 * @param due the day by which it should be done, or null
 */
record MyTask(String id, String name, String about, LocalDate due, boolean late) {}
