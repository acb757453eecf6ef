package dk.mushjul.organisation.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of the fictional {@code employees.csv}, whose columns stand in the documented order. */
record DemoLine(String text) {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int EMPLOYED_SINCE = 5;
  private static final int STATUS = 9;
  private static final int ABSENT_FROM = 10;
  private static final int ABSENT_TO = 11;

  DemoLine onLeave(LocalDate from, LocalDate to) {
    return cells()[STATUS].equals("leave")
        ? with(ABSENT_FROM, from.toString()).with(ABSENT_TO, to.toString())
        : this;
  }

  DemoLine newSince(LocalDate day) {
    return cells()[EMPLOYED_SINCE].isEmpty() ? with(EMPLOYED_SINCE, day.toString()) : this;
  }

  /** Since when; empty for the header line. */
  Optional<LocalDate> employedSince() {
    var since = cells()[EMPLOYED_SINCE];
    return ISO_DATE.matcher(since).matches()
        ? Optional.of(LocalDate.parse(since))
        : Optional.empty();
  }

  private DemoLine with(int place, String value) {
    var cells = cells();
    cells[place] = value;
    return new DemoLine(String.join(";", cells));
  }

  private String[] cells() {
    return text.split(";", -1);
  }
}
