package dk.mushjul.organisation;

/**
 * Somebody else heads a unit from now on, be it because nobody does and the head above stands in;
 * null stands for nobody. Published as the events of people are, after them.
 */
public record HeadChanged(String unitId, String from, String to) {}
