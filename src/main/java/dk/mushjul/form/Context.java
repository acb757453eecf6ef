package dk.mushjul.form;

import java.time.LocalDate;

/** Where a form stands: whom and what it is about, and by when it is due; any part may be null. */
public record Context(String about, String employee, String unit, LocalDate due, String step) {}
