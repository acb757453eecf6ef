package dk.mushjul.content;

import java.time.Instant;
import java.util.Map;

/**
 * What one person wrote in one step, in the clear; a later answer to the same step is a new one.
 */
public record Entry(
    long id,
    Subject subject,
    String step,
    String author,
    int revision,
    Instant at,
    Map<String, Object> values) {}
