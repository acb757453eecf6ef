package dk.mushjul.policy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

  private final TableFiles tables = new TableFiles();
  private final WorkCalendar calendar = new WorkCalendar(tables);
  private final Spread spread = new Spread(new Policy(tables, calendar), calendar);

  @Test
  void spreadsWhoeverHadNoneEvenly() {
    var days = days(suggest(people(13)));

    assertThat(days.get(0)).isBetween("2027-03-22", "2027-04-05");
    assertThat(days.get(12)).isBetween("2027-06-14", "2027-06-30");
    assertThat(gaps(days)).allMatch(gap -> gap <= 20);
  }

  @Test
  void keepsTwelveMonthsAndStaysCloseToThem() {
    var people =
        List.of(
            new Candidate("a", "mads", LocalDate.of(2026, 4, 21), LONG_AGO),
            new Candidate("b", "mads", LocalDate.of(2026, 5, 31), LONG_AGO),
            new Candidate("c", "mads", LocalDate.of(2024, 5, 3), LONG_AGO));

    var days = suggest(people);

    assertThat(days.get("a")).isBetween("2027-04-16", "2027-04-21");
    assertThat(days.get("b")).isBetween("2027-05-26", "2027-05-31");
    assertThat(days.get("c")).isBetween("2027-03-22", "2027-03-26");
  }

  @Test
  void putsNewEmployeesLast() {
    var people = new ArrayList<>(people(6));
    people.add(new Candidate("a-new", "mads", null, LocalDate.of(2027, 2, 1)));

    var days = suggest(people);

    assertThat(days.get("a-new")).isAfter("2027-05-20");
  }

  @Test
  void leavesRoomForWhatAManagerHoldsElsewhere() {
    var taken = IntStream.range(0, 12).mapToObj(week -> LocalDate.of(2027, 3, 22).plusWeeks(week));

    var days = days(spread.suggest(request(people(20), Map.of("mads", taken.toList()))));

    assertThat(perWeek(days).entrySet())
        .allMatch(week -> week.getKey() > 24 || week.getValue() <= 2);
  }

  @Test
  void suggestsADateForSomebodyCalledAfterTheWindow() {
    var late = LocalDate.of(2027, 8, 20);
    var request = new SpreadRequest("state", "stab", late, FIRST, LAST, people(1), Map.of());

    assertThat(days(spread.suggest(request)).get(0)).isBetween("2027-09-03", "2027-09-24");
  }

  @Test
  void givesUpLeadBeforeItCrowdsAWeek() {
    var request =
        new SpreadRequest("state", "stab", FIRST, FIRST, FIRST.plusDays(27), people(6), Map.of());

    var days = days(spread.suggest(request));

    assertThat(days.get(0)).isAfterOrEqualTo("2027-03-15");
    assertThat(perWeek(days).values()).allMatch(talks -> talks <= 3);
  }

  static Stream<Long> seeds() {
    return new Random(20270301).longs(300).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsForAnyUnit(long seed) {
    var random = new Random(seed);
    var people =
        IntStream.range(0, 1 + random.nextInt(60)).mapToObj(i -> anybody(i, random)).toList();

    var suggested = suggest(people);

    assertThat(suggested).hasSameSizeAs(people);
    assertThat(suggested.values()).allMatch(calendar::isOpen);
    assertThat(suggested.values()).allMatch(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    assertThat(suggested).isEqualTo(suggest(people));
    people.stream().collect(groupingBy(Candidate::managerId)).values().stream()
        .filter(reports -> reports.size() <= 30)
        .forEach(reports -> assertThat(busiestWeek(reports, suggested)).isLessThanOrEqualTo(3));
  }

  private static Candidate anybody(int i, Random random) {
    var last = random.nextInt(3) == 0 ? null : FIRST.minusDays(random.nextInt(700));
    var since = random.nextInt(5) == 0 ? FIRST.minusDays(random.nextInt(200)) : LONG_AGO;
    return new Candidate("p" + i, "manager" + random.nextInt(3), last, since);
  }

  private static long busiestWeek(List<Candidate> reports, Map<String, LocalDate> suggested) {
    var days = reports.stream().map(person -> suggested.get(person.employeeId())).toList();
    return perWeek(days).values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static Map<Integer, Long> perWeek(Collection<LocalDate> days) {
    return days.stream()
        .collect(groupingBy(day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), counting()));
  }

  private static List<Long> gaps(List<LocalDate> days) {
    return IntStream.range(1, days.size())
        .mapToObj(i -> days.get(i).toEpochDay() - days.get(i - 1).toEpochDay())
        .toList();
  }

  private static List<LocalDate> days(Map<String, LocalDate> suggested) {
    return suggested.values().stream().sorted().toList();
  }

  private static List<Candidate> people(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Candidate("p" + i, "mads", null, LONG_AGO))
        .toList();
  }

  private Map<String, LocalDate> suggest(List<Candidate> people) {
    return spread.suggest(request(people, Map.of()));
  }

  private static SpreadRequest request(List<Candidate> people, Map<String, List<LocalDate>> taken) {
    return new SpreadRequest("municipality", "borgerservice", FIRST, FIRST, LAST, people, taken);
  }
}
