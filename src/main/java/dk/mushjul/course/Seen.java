package dk.mushjul.course;

/**
 * That somebody read something, as it is told.
 *
 * @param who the name of the reader
 * @param what what was read
 * @param at when, the last time on that day
 */
public record Seen(String who, String what, String at) {}
