package dk.mushjul.conversation.process;

/**
 * A time as somebody typed or sent it, not read yet.
 *
 * @param on {@code yyyy-MM-dd}
 * @param from {@code HH:mm}
 * @param place may be null
 * @param minutes null for the usual length
 */
public record AskedTime(String on, String from, String place, Integer minutes) {}
