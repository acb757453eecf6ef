package dk.mushjul.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A development goal without its words.
 *
 * @param tie the strategic goal's id, {@code coreTask} or {@code none}
 * @param activityTypes kinds of activity, as the form's options name them
 * @param deadline the agreed day, or null while it is "afklares senere"
 * @param mayMention whether its activity may be mentioned to the group
 */
public record Goal(
    String id,
    String tie,
    List<String> activityTypes,
    String responsible,
    LocalDate deadline,
    boolean mayMention,
    boolean confidential) {}
