package dk.mushjul.team;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.mushjul.content.Access;
import dk.mushjul.content.AccessLog;
import dk.mushjul.followup.Obstacles;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager's list: where each talk is, whose turn it is, and for nobody else. */
@MushjulTest
class TeamTest {

  private static final String LIST = "/mus/medarbejdere";
  private static final Pattern TIME = Pattern.compile("name=\"tid\" value=\"([^\"]+)\"");
  private static final List<String> QUESTIONS =
      List.of("org.springframework.jdbc.core", "org.camunda.bpm.engine.impl.persistence");

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired Team team;
  @Autowired AccessLog accesses;
  @Autowired Obstacles obstacles;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
  }

  @Test
  void saysWhereATalkIsAndWhoseTurnItIs() {
    assertThat(where("emma")).isEqualTo("plan me");
    assertThat(row("Emma Lund")).contains("Din tur planlægges, gerne ");
    times.offer(
        signedIn("mads"),
        List.of("emma"),
        List.of(Times.at("2027-03-16", "09:00"), Times.at("2027-03-17", "09:00")));
    assertThat(where("emma")).isEqualTo("offered employee");
    assertThat(row("Emma Lund")).contains("Medarbejderen tider tilbudt til 8.3.");
    office.waitUntil(LocalDate.of(2027, 3, 9));
    assertThat(where("emma")).isEqualTo("assign me");
    assertThat(row("Emma Lund")).contains("Din tur valgte ingen tid");
    talks.plan("emma", Map.of("conversationOn", "2027-03-12"));
    assertThat(where("emma")).isEqualTo("asked employee");
    talks.handIn("emma", "emma", "acceptShortNotice", Map.of("shortNotice", "yes"));
    assertThat(where("emma")).isEqualTo("invited both");
    assertThat(row("Emma Lund")).contains("Jer begge indkaldt 12.3.", "Forbered", "senest ");
    talks.handIn("mads", "emma", "prepareManager", Map.of());
    assertThat(where("emma")).isEqualTo("invited employee");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());
    assertThat(where("emma")).isEqualTo("ready nobody");
    assertThat(row("Emma Lund")).endsWith("klar til 12.3.");
    office.waitUntil(LocalDate.of(2027, 3, 12));
    assertThat(where("emma")).isEqualTo("talk me");
    talks.handIn(
        "mads",
        "emma",
        "holdConversation",
        Map.of(
            "outcome",
            "held",
            "heldOn",
            "2027-03-12",
            "followUpOn",
            Talks.FOLLOW_UP.toString(),
            "planLater",
            true));
    assertThat(where("emma")).isEqualTo("write me");
    assertThat(row("Emma Lund")).contains("Din tur holdt 12.3. – skriv plan");
    talks.handIn(
        "mads",
        "emma",
        "draftPlan",
        Map.of(
            "followUpOn", Talks.FOLLOW_UP.toString(),
            "goals", List.of(Map.of("goalTitle", "Lære at svare på klager")),
            "otherAgreements",
                List.of(
                    agreement("Skaffe en ny stol", "manager", "2027-04-01"),
                    agreement("Tale med Bo", "employee", "2027-04-02"))));
    assertThat(where("emma")).isEqualTo("approval employee");
    assertThat(row("Emma Lund")).contains("Medarbejderen holdt 12.3. – venter på godkendelse");
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    assertThat(where("emma")).isEqualTo("agreed nobody");
    assertThat(row("Emma Lund")).endsWith("opfølgning 6.4.");
    assertThat(member("emma").day()).isEqualTo(Talks.FOLLOW_UP);
    obstacles.tell(talks.conversation("emma"), "Der er ikke råd til kurset");
    assertThat(team.obstacles("mads", team.of("mads"))).containsOnlyKeys("emma");
    assertThat(signedIn("mads").tryGet(LIST).body())
        .contains("Noget står i vejen – fortalt 12. marts 2027", "Det har jeg lovet (1)")
        .doesNotContain("råd til kurset");
    assertThat(team.promises("mads", team.of("mads")))
        .containsExactly(
            new Promise(times.id("emma"), "Skaffe en ny stol", LocalDate.of(2027, 4, 1)));
  }

  @Test
  void showsAWishToTheManagerAloneAndLogsThatItWasRead() {
    talks.plan("emma");
    times.ask(signedIn("emma"), "emma", "Jeg har <b>fri</b>", "2027-03-30 13:00");

    var page = signedIn("mads").tryGet(LIST).body();

    assertThat(page)
        .contains("Flyt til tirsdag den 30. marts kl.\u00a013.00", "Jeg har &lt;b&gt;fri&lt;/b&gt;")
        .contains("Erik Solberg", "Gitte Nørby");
    assertThat(where("emma")).endsWith("me");
    assertThat(accesses.about("emma"))
        .extracting(Access::reader)
        .contains("mads")
        .doesNotContain("dorte");
    assertThat(signedIn("dorte").tryGet(LIST).body()).doesNotContain("Emma", "fri");
  }

  @Test
  void isThereForNobodyElse() {
    talks.plan("emma");
    var id = times.id("emma");
    var emma = signedIn("emma");

    for (var path :
        List.of(
            LIST,
            LIST + "/ark?id=" + id,
            LIST + "/tider?id=" + id,
            LIST + "/datoer?id=" + id,
            "/mus/tid/" + times.id("erik"),
            "/mus/tid/nothing")) {
      assertThat(emma.tryGet(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(signedIn("dorte").tryGet(LIST + "/ark?id=" + id).statusCode()).isEqualTo(404);
    assertThat(signedIn("mads").tryGet("/mus/tid/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void printsNothingThatAnybodyHasWritten() {
    talks.plan("emma", Map.of("conversationOn", "2027-03-16", "place", "Rum 7"));
    talks.handIn(
        "emma", "emma", "prepareEmployee", Map.of("ownNotes", "hemmelig", "shareTopics", true));

    var sheet = signedIn("mads").tryGet(LIST + "/ark?id=" + times.id("emma")).body();

    assertThat(sheet)
        .contains("Emma Lund", "tirsdag den 16. marts kl.\u00a09.00, Rum 7")
        .contains("Det vil jeg gerne tale om")
        .doesNotContain("hemmelig", "Erik");
  }

  @Test
  void offersTimesAfterADutyRosterOverTwoWeeks() {
    talks.plan("gitte", Map.of("conversationOn", "2027-03-23", "conversationFrom", "16:30"));

    var page =
        signedIn("mads")
            .tryGet(
                LIST
                    + "/tider?first=2027-03-16&weeks=2&day=2&day=6&from=15:00&to=19:00"
                    + "&minutes=60&pause=30&id="
                    + times.id("emma"))
            .body();

    var shown = TIME.matcher(page).results().map(time -> time.group(1)).toList();
    var days = List.of("2027-03-16", "2027-03-20", "2027-03-23", "2027-03-27");
    assertThat(shown)
        .isEqualTo(
            days.stream()
                .flatMap(day -> Stream.of(day + "T15:00", day + "T16:30", day + "T18:00"))
                .toList());
    assertThat(page)
        .containsPattern("value=\"2027-03-23T16:30\"[^>]* disabled")
        .doesNotContainPattern("value=\"2027-03-23T15:00\"[^>]* disabled");
  }

  @Test
  void asksTheSameNumberOfQuestionsForOneAndForAll() {
    var everybody = List.of("emma", "erik", "gitte");
    times.offer(
        signedIn("mads"),
        everybody,
        List.of(
            Times.at("2027-03-16", "09:00"),
            Times.at("2027-03-17", "09:00"),
            Times.at("2027-03-18", "09:00")));
    everybody.forEach(one -> times.ask(signedIn(one), one, "Kan ikke", "2027-03-30 13:00"));

    var ids = everybody.stream().map(times::id).toList();
    // Whoever was read before is opened without asking for the key again.
    team.among("mads", ids);
    var forOne = questions(() -> team.among("mads", ids.subList(0, 1)));
    var forAll = questions(() -> team.among("mads", ids));

    assertThat(forOne).as("what is counted").hasSizeGreaterThan(5);
    assertThat(forAll).isEqualTo(forOne);
  }

  /** The statements that the work sends to the database. */
  private static List<String> questions(Runnable work) {
    var loggers = QUESTIONS.stream().map(name -> (Logger) LoggerFactory.getLogger(name)).toList();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    loggers.forEach(logger -> logger.setLevel(Level.DEBUG));
    loggers.forEach(logger -> logger.addAppender(heard));
    try {
      work.run();
    } finally {
      loggers.forEach(logger -> logger.detachAppender(heard));
      loggers.forEach(logger -> logger.setLevel(null));
    }
    var mine = Thread.currentThread().getName();
    return heard.list.stream()
        .filter(event -> event.getThreadName().equals(mine))
        .map(ILoggingEvent::getFormattedMessage)
        .filter(line -> line.startsWith("Executing prepared SQL") || line.contains("Preparing:"))
        .map(line -> line.replaceAll("\\?(\\s*,\\s*\\?)+", "?"))
        .toList();
  }

  private static Map<String, Object> agreement(String what, String who, String by) {
    return Map.of("agreementWhat", what, "agreementWho", who, "agreementBy", by);
  }

  /** What stands in the row of that name, in words. */
  private String row(String name) {
    var page = signedIn("mads").tryGet(LIST).body();
    var list = page.substring(page.indexOf("<ul class=\"team\">"));
    var row = list.substring(list.indexOf(name));
    return row.substring(0, row.indexOf("</label>"))
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private String where(String employee) {
    var member = member(employee);
    return member.where().word() + " " + member.turn();
  }

  private Member member(String employee) {
    return team.of("mads").stream()
        .filter(one -> one.conversation().parties().employee().equals(employee))
        .findFirst()
        .orElseThrow();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
