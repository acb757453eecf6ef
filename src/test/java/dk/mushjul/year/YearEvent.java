package dk.mushjul.year;

import java.time.LocalDate;

/** Something that happens in the played year, on a day. */
record YearEvent(LocalDate on, Runnable happens) {}
