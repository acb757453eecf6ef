package dk.mushjul.engine;

import java.time.LocalDate;

/** An open task as the daily run sees it. */
public record OpenTask(
    String id, String stem, String name, String role, String assignee, LocalDate due) {}
