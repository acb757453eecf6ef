package dk.mushjul.form;

/** One line of what is shown above a form. */
public record Item(String label, String text) {}
