package dk.mushjul.organisation;

/**
 * An employee and the manager who holds the talk, with the unit that the talk belongs to.
 *
 * @param managerId null for whoever has no talk, as the manager of the whole
 */
public record ConversationParty(Employee employee, String managerId, String unitId) {}
