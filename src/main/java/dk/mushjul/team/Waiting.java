package dk.mushjul.team;

import java.time.LocalDate;

/**
 * A task that is open in a conversation or its follow-up.
 *
 * @param assignee null where a group is asked
 * @param due null where there is no date
 */
public record Waiting(String taskId, String stem, String name, String assignee, LocalDate due) {}
