package dk.mushjul.form;

/** One of the values that a field can be answered with, and the words a person chooses it by. */
public record Option(String label, String value) {}
