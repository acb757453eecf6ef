package dk.mushjul.wheel;

import java.time.LocalDate;

/**
 * What a unit agreed on in its group conversation; everything but the goal may be null.
 *
 * @param tie what it supports, in words
 * @param need the kind of competence that it takes, in words
 */
public record GroupGoal(
    String id,
    String goal,
    String tie,
    String need,
    String activity,
    String responsible,
    LocalDate deadline,
    String sign) {}
