package dk.mushjul.schedule;

import java.time.LocalDate;

/**
 * A date that becomes another.
 *
 * @param what the key of its field in the form
 * @param about the unit's or the person's name, or null for the wheel
 */
public record Moved(String what, String about, LocalDate from, LocalDate to) {}
