package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.form.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a time must be like before it is offered, asked for or moved to. */
@Component
class TimeRules {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 240;
  private static final int LONGEST_PLACE = 200;

  private final Clock clock;

  TimeRules(Clock clock) {
    this.clock = clock;
  }

  /** What is wrong with it, each under the key and label of the time; empty when nothing is. */
  List<FieldError> errors(String key, String label, AskedTime asked) {
    var errors = new ArrayList<FieldError>();
    var day = day(asked);
    var from = time(asked);
    if (day.isEmpty()) {
      errors.add(new FieldError(key, label, "Vælg en dag."));
    }
    if (from.isEmpty()) {
      errors.add(new FieldError(key, label, "Vælg et klokkeslæt."));
    }
    if (day.isPresent() && from.isPresent() && isPassed(day.get(), from.get())) {
      errors.add(new FieldError(key, label, "Tidspunktet er gået. Vælg et senere."));
    }
    errors.addAll(around(key, label, asked));
    return errors;
  }

  private static List<FieldError> around(String key, String label, AskedTime asked) {
    var errors = new ArrayList<FieldError>();
    if (asked.minutes() != null && (asked.minutes() < SHORTEST || asked.minutes() > LONGEST)) {
      errors.add(new FieldError(key, label, "En samtale varer fra et kvarter til fire timer."));
    }
    if (asked.place() != null && asked.place().length() > LONGEST_PLACE) {
      errors.add(new FieldError(key, label, "Skriv stedet kortere, højst 200 tegn."));
    }
    return errors;
  }

  private boolean isPassed(LocalDate day, LocalTime from) {
    return !day.atTime(from).isAfter(LocalDateTime.now(clock));
  }

  /** What was asked for, with day and hour of the other where it says none. */
  AskedTime completed(AskedTime asked, Conversation.Appointed usual) {
    return new AskedTime(
        asked.on() == null ? String.valueOf(usual.on()) : asked.on(),
        asked.from() == null ? String.valueOf(usual.from()) : asked.from(),
        asked.place(),
        asked.minutes());
  }

  /** The time that it says; what it does not say is as in the other. */
  Conversation.Appointed read(AskedTime asked, Conversation.Appointed usual) {
    return new Conversation.Appointed(
        day(asked).orElse(usual.on()),
        time(asked).orElse(usual.from()),
        asked.place() == null || asked.place().isBlank() ? usual.place() : asked.place().strip(),
        asked.minutes() == null ? usual.minutes() : asked.minutes());
  }

  private static Optional<LocalDate> day(AskedTime asked) {
    return read(asked.on(), "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse);
  }

  private static Optional<LocalTime> time(AskedTime asked) {
    return read(asked.from(), "\\d{2}:\\d{2}", LocalTime::parse);
  }

  private static <T> Optional<T> read(String text, String form, Function<String, T> reader) {
    try {
      return Optional.ofNullable(text).filter(it -> it.matches(form)).map(reader);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
