package dk.mushjul.conversation.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.AbsentPeople;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.organisation.Directory;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Web;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR sees who is away, who will be, and what becomes of their conversations. */
@MushjulTest
class AbsencePageTest {

  private static final String NOW = "nu";
  private static final String LATER = "senere";
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NAME = Pattern.compile("<strong>([^<]*)</strong>");

  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired Web web;
  @Autowired Directory directory;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  void promisesTheDayOnWhichATalkIsPutAsideAndOpenedAgain() {
    talks.emmaIs("active;2027-03-10;2027-04-02");
    assertThat(rows(NOW)).isEmpty();
    assertThat(rows(LATER))
        .containsExactly(
            "Emma Lund Borgerservice Fra 10. marts 2027 til og med 2. april 2027"
                + " MUS 2027: Ikke holdt endnu. Udskydes den 10. marts 2027, hvis den ikke er holdt"
                + " inden.");

    office.waitUntil(LocalDate.parse("2027-03-10"));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(rows(NOW))
        .containsExactly(
            "Emma Lund Borgerservice Fra 10. marts 2027 til og med 2. april 2027"
                + " MUS 2027: Udskudt. Åbnes igen 3. april 2027.");
    assertThat(rows(LATER)).isEmpty();

    office.waitUntil(LocalDate.parse("2027-04-02"));
    assertThat(names(NOW)).as("the last day away").containsExactly("Emma Lund");
    office.waitUntil(LocalDate.parse("2027-04-03"));
    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(names(NOW)).isEmpty();
  }

  @Test
  void saysInWordsThatNoReturnIsKnown() {
    talks.emmaIs("leave;;");
    assertThat(rows(NOW))
        .containsExactly(
            "Emma Lund Borgerservice Uden datoer. Hjemkomsten er ikke kendt."
                + " MUS 2027: Udskudt. Åbnes igen ved hjemkomsten.");

    talks.emmaIs("leave;2027-02-20;");
    assertThat(rows(NOW).get(0)).contains("Fra 20. februar 2027. Hjemkomsten er ikke kendt.");

    talks.emmaIs("active;;2027-05-21");
    assertThat(rows(NOW).get(0)).contains("Til og med 21. maj 2027 MUS", "Åbnes igen 22. maj 2027");
  }

  @Test
  void agreesWithTheDirectoryOnWhoIsAway() {
    talks.joins(everyAbsence());
    var away = directory.awayOn(talks.today());

    assertThat(away).hasSizeGreaterThan(5);
    assertThat(names(NOW)).containsExactlyInAnyOrderElementsOf(away);
    assertThat(names(LATER)).isNotEmpty().allMatch(name -> name.contains("-2027-03-02"));

    talks.emmaIs("active;;");
    assertThat(names(NOW)).as("who has left is not away").isEmpty();
    assertThat(names(LATER)).isEmpty();
  }

  @Test
  void namesWhoeverReturnsFirstFirstAndTurnsThePage() {
    var many = AbsentPeople.AT_A_TIME + 3;
    talks.joins(
        IntStream.range(0, many)
            .mapToObj(n -> away("p" + n, "solby", "2027-02-01", day(many - n)))
            .collect(joining()));

    assertThat(page("/mus/fravaer")).contains("Væk i dag: " + many, "Side 1 af 2");
    assertThat(names(NOW))
        .hasSize(AbsentPeople.AT_A_TIME)
        .startsWith("P" + (many - 1), "P" + (many - 2))
        .endsWith("P3");
    assertThat(page("/mus/fravaer"))
        .contains("/mus/fravaer?person=&amp;nu=2&amp;senere=1#nu")
        .doesNotContain("nu=0", "nu=3");
    assertThat(names("/mus/fravaer?nu=2", NOW)).containsExactly("P2", "P1", "P0");
    assertThat(names("/mus/fravaer?nu=7", NOW)).as("the last").containsExactly("P2", "P1", "P0");
    assertThat(page("/mus/fravaer?nu=7")).contains("Side 2 af 2", "nu=1").doesNotContain("nu=8");
    assertThat(names("/mus/fravaer?nu=-3", NOW)).hasSize(AbsentPeople.AT_A_TIME);
  }

  @Test
  void namesWhoeverLeavesFirstFirstAmongThoseWhoAreAwayLater() {
    talks.joins(
        away("karen", "solby", "2027-06-01", "2027-06-02")
            + away("line", "solby", "2027-04-01", "2027-12-31")
            + away("ulrik", "borgerservice", "2027-04-01", "2027-05-31")
            + away("bo", "solby", "2027-05-01", ""));

    assertThat(names(LATER)).containsExactly("Ulrik", "Line", "Bo", "Karen");
  }

  @Test
  void findsSomebodyByNameIdAndUnit() {
    talks.joins(
        away("karen", "solby", "2027-02-01", "2027-06-30")
            + away("ulrik_x", "borgerservice", "2027-02-01", "")
            + away("line", "borgerservice", "2027-06-01", ""));

    assertThat(names("/mus/fravaer?person=KAR", NOW)).containsExactly("Karen");
    assertThat(names("/mus/fravaer?person=borger", NOW)).containsExactly("Ulrik_x");
    assertThat(names("/mus/fravaer?person=borger", LATER)).containsExactly("Line");
    assertThat(names("/mus/fravaer?person=_", NOW)).containsExactly("Ulrik_x");
    assertThat(page("/mus/fravaer?person=emma")).contains("Ingen her passer på &quot;emma&quot;.");
  }

  @Test
  void tellsWhatBecomesOfWhatWasHeld() {
    talks.draft("emma");
    talks.emmaIs("active;2027-03-18;2027-05-23");
    assertThat(talk(LATER)).isEqualTo("Holdt. Det, der ikke er færdigt, venter under fraværet.");

    office.waitUntil(LocalDate.parse("2027-03-18"));
    assertThat(talk(NOW)).isEqualTo("Holdt. Det, der mangler, går videre 24. maj 2027.");

    talks.emmaIs("active;;");
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    talks.emmaIs("active;2027-03-19;");
    assertThat(talk(LATER)).isEqualTo("Holdt.");
    office.waitUntil(LocalDate.parse("2027-03-19"));
    assertThat(talk(NOW)).isEqualTo("Holdt. Opfølgningen venter til efter hjemkomsten.");
  }

  @Test
  void namesTheDayOfATalkThatIsSetBeforeTheAbsence() {
    talks.plan("emma");
    talks.emmaIs("active;2027-03-29;");
    assertThat(talk(LATER))
        .isEqualTo(
            "Aftalt til 16. marts 2027. Udskydes den 29. marts 2027, hvis den ikke er holdt.");

    talks.emmaIs("active;2027-03-16;");
    assertThat(talk(LATER)).startsWith("Ikke holdt endnu. Udskydes den 16. marts 2027");
  }

  @Test
  void tellsWhoIsNotCalledAndWhatTheWheelDidNotWaitFor() {
    talks.joins(
        away("karen", "solby", "2027-02-01", "2027-06-30")
            + away("ulrik", "borgerservice", "2027-02-01", "2027-06-10"));
    assertThat(rows(NOW))
        .containsExactly(
            "Ulrik Borgerservice Fra 1. februar 2027 til og med 10. juni 2027"
                + " MUS 2027: Udskudt. Åbnes igen 11. juni 2027.",
            "Karen Solby Kommune Fra 1. februar 2027 til og med 30. juni 2027"
                + " MUS 2027: Ingen samtale.");

    office.fire("event_lastDayPassed");
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));
    assertThat(rows(NOW).get(0))
        .endsWith("MUS 2027: Udskudt, da hjulet lukkede. Åbnes igen 11. juni 2027.");

    talks.openNext();
    assertThat(rows(NOW).get(0)).endsWith("MUS 2028: Ikke indkaldt endnu.");
    assertThat(rows(NOW).get(1)).endsWith("MUS 2028: Ingen samtale.");
  }

  @Test
  void tellsAlsoWhatIsStillOpenOfAnEarlierWheel() {
    talks.draft("emma");
    talks.openNext();
    talks.emmaIs("active;2027-06-20;2027-07-31");
    assertThat(rows(LATER).get(0))
        .endsWith(
            " MUS 2028: Ikke indkaldt endnu."
                + " MUS 2027: Holdt. Det, der ikke er færdigt, venter under fraværet.");
    assertThat(page("/mus/fravaer")).contains("Væk senere: 1");

    office.waitUntil(LocalDate.parse("2027-06-20"));
    assertThat(rows(NOW).get(0))
        .endsWith(
            " MUS 2028: Udskudt. Åbnes igen 1. august 2027."
                + " MUS 2027: Holdt. Det, der mangler, går videre 1. august 2027.");
  }

  @Test
  void tellsNoMoreOfAnEarlierWheelWhatIsDone() {
    talks.agree("emma");
    talks.openNext();

    talks.emmaIs("active;2027-06-20;2027-07-31");

    assertThat(rows(LATER).get(0)).endsWith("31. juli 2027 MUS 2028: Ikke indkaldt endnu.");
  }

  @Test
  void isForHrAlone() {
    talks.emmaIs("leave;;");

    for (var other : List.of("emma", "mads", "dorte")) {
      assertThat(web.status(other, "/mus/fravaer"))
          .as(other)
          .isEqualTo(web.status(other, "/mus/organisation"))
          .isEqualTo(403);
      assertThat(web.read(other, "/mus/fravaer")).as(other).doesNotContain("Emma Lund");
    }
    assertThat(page("/mus/organisation")).contains("href=\"/mus/fravaer\"");
    assertThat(page("/mus/")).contains("href=\"/mus/fravaer\"");
  }

  /** Every status with every kind of days; names say what they are. */
  private String everyAbsence() {
    return Stream.of("active", "leave")
        .flatMap(
            status ->
                Stream.of("", "2027-02-01", "2027-03-01", "2027-03-02")
                    .flatMap(
                        from ->
                            Stream.of("", "2027-02-28", "2027-03-01", "2027-04-01")
                                .filter(to -> to.isEmpty() || to.compareTo(from) >= 0)
                                .map(to -> line(status, from, to))))
        .collect(joining());
  }

  private static String line(String status, String from, String to) {
    var id = status + "-" + from + "-" + to;
    return "%s;%s;;solby;;;37;;;%s;%s;%s%n".formatted(id, id, status, from, to);
  }

  private static String away(String id, String unit, String from, String to) {
    var name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    return "%s;%s;;%s;;;37;;;active;%s;%s%n".formatted(id, name, unit, from, to);
  }

  private static String day(int number) {
    return LocalDate.parse("2027-03-01").plusDays(number).toString();
  }

  private String talk(String section) {
    var rows = rows(section);
    assertThat(rows).hasSize(1);
    return rows.get(0).replaceFirst(".*MUS 2027: ", "");
  }

  private List<String> names(String section) {
    return names("/mus/fravaer", section);
  }

  private List<String> names(String path, String section) {
    return NAME.matcher(section(path, section)).results().map(found -> found.group(1)).toList();
  }

  /** What is read of each person. */
  private List<String> rows(String section) {
    return Pattern.compile("(?s)<li>(.*?)</li>")
        .matcher(section("/mus/fravaer", section))
        .results()
        .map(AbsencePageTest::words)
        .toList();
  }

  private static String words(MatchResult row) {
    return TAG.matcher(row.group(1))
        .replaceAll(" ")
        .replaceAll("\\s+", " ")
        .replace(" :", ":")
        .strip();
  }

  private String section(String path, String section) {
    var page = page(path);
    var from = page.indexOf("id=\"" + section + "\"");
    assertThat(from).as(page).isPositive();
    return page.substring(from, page.indexOf("</section>", from));
  }

  private String page(String path) {
    return web.read("hanne", path);
  }
}
