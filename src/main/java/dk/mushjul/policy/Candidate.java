package dk.mushjul.policy;

import java.time.LocalDate;

/**
 * Somebody for whom a date is to be suggested.
 *
 * @param managerId who will hold the conversation
 * @param lastTalkOn of the last conversation held, null when there was none
 * @param employedSince null when unknown
 */
public record Candidate(
    String employeeId, String managerId, LocalDate lastTalkOn, LocalDate employedSince) {}
