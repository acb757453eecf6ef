package dk.mushjul.engine;

import java.time.LocalDate;

/**
 * An open task as the daily run sees it.
 *
 * @param person whom it is about, or null
 */
public record OpenTask(
    String id,
    String stem,
    String name,
    String role,
    String assignee,
    LocalDate due,
    String person) {}
