package dk.mushjul.team;

import java.time.LocalDate;

/**
 * What a manager has promised an employee, besides the goals of the plan.
 *
 * @param by when it is to be done, or null
 */
public record Promise(String conversationId, String what, LocalDate by) {}
