package dk.mushjul.form;

/** What is wrong with one answer, in words that say what to do and never repeat the answer. */
public record FieldError(String key, String label, String message) {}
