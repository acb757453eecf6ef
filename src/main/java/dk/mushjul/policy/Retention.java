package dk.mushjul.policy;

/**
 * How long one kind of text is kept.
 *
 * @param days counted from the anchor
 * @param anchor the event from which is counted; {@code never} for what is not deleted
 */
public record Retention(int days, String anchor) {}
