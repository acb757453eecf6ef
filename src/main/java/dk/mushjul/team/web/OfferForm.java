package dk.mushjul.team.web;

import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.team.SlotPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What the page of offers sends; whatever cannot be read has its usual value. */
record OfferForm(MultiValueMap<String, String> sent) {

  static final int USUAL_MINUTES = 60;
  private static final int USUAL_PAUSE = 15;
  private static final int USUAL_WEEKS = 2;
  private static final int MOST_WEEKS = 8;
  private static final int LONGEST = 240;
  private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}";

  List<String> ids() {
    return sent.getOrDefault("id", List.of()).stream().distinct().toList();
  }

  /** Whether times were ticked, rather than a pattern asked for. */
  boolean isSent() {
    return sent.containsKey("tid");
  }

  /** The ticked times. */
  List<String> times() {
    return sent.getOrDefault("tid", List.of()).stream()
        .filter(time -> time.matches(TIME))
        .distinct()
        .toList();
  }

  List<AskedTime> asked() {
    var minutes = number("minutes", USUAL_MINUTES, 1, LONGEST);
    return times().stream()
        .map(time -> time.split("T"))
        .map(time -> new AskedTime(time[0], time[1], place(), minutes))
        .toList();
  }

  String place() {
    var place = sent.getFirst("place");
    return place == null || place.isBlank() ? null : place.strip();
  }

  SlotPattern pattern(LocalDate earliest, int minutes) {
    return new SlotPattern(
        read("first", LocalDate::parse, earliest),
        number("weeks", USUAL_WEEKS, 1, MOST_WEEKS),
        days(),
        read("from", LocalTime::parse, LocalTime.of(9, 0)),
        read("to", LocalTime::parse, LocalTime.of(15, 0)),
        number("minutes", minutes, 1, LONGEST),
        number("pause", USUAL_PAUSE, 0, LONGEST));
  }

  private Set<DayOfWeek> days() {
    if (!sent.containsKey("day")) {
      return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
    return sent.get("day").stream()
        .filter(day -> day.matches("[1-7]"))
        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
        .collect(Collectors.toSet());
  }

  private int number(String key, int usual, int least, int most) {
    return Math.max(least, Math.min(most, read(key, Integer::parseInt, usual)));
  }

  private <T> T read(String key, Function<String, T> reader, T usual) {
    var text = sent.getFirst(key);
    try {
      return text == null || text.isBlank() ? usual : reader.apply(text.strip());
    } catch (DateTimeParseException | NumberFormatException e) {
      return usual;
    }
  }
}
