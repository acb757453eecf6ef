package dk.mushjul.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;

/** Accepts a day of the calendar, a time of the day, or both. */
enum MomentRule implements Rule {
  DATE("date", "\\d{4}-\\d{2}-\\d{2}"),
  TIME("time", "\\d{2}:\\d{2}"),
  DATETIME("datetime", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private final String subtype;
  private final Pattern shape;

  MomentRule(String subtype, String shape) {
    this.subtype = subtype;
    this.shape = Pattern.compile(shape);
  }

  static MomentRule of(String subtype, String where) {
    for (var rule : values()) {
      if (rule.subtype.equals(subtype)) {
        return rule;
      }
    }
    throw new InvalidForm(where + ": subtype must be date, time or datetime");
  }

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    var text = value instanceof LocalDate || value instanceof LocalTime ? value.toString() : value;
    if ("".equals(text)) {
      return null;
    }
    if (!(text instanceof String moment) || !shape.matcher(moment).matches() || !exists(moment)) {
      throw new Refused(subtype + ".type", Integer.toString(EARLIEST), Integer.toString(LATEST));
    }
    return moment;
  }

  private boolean exists(String moment) {
    try {
      if (this != DATE) {
        LocalTime.parse(moment.substring(moment.length() - 5));
      }
      return this == TIME || sensible(LocalDate.parse(moment.substring(0, 10), DAY));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean sensible(LocalDate day) {
    return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
  }

  @Override
  public String missing() {
    return subtype + ".missing";
  }
}
