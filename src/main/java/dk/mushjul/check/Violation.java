package dk.mushjul.check;

/**
 * Something that breaks a rule.
 *
 * @param what which rows, by ids and states; never what anybody wrote
 */
public record Violation(Rule rule, String what) {}
