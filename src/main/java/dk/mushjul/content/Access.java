package dk.mushjul.content;

import java.time.Instant;

/** That somebody read what somebody else wrote. */
public record Access(String reader, String author, Subject subject, String step, Instant at) {}
