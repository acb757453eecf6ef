package dk.mushjul.browser;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.PasswordLinks;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A year in which every page of ours has something to show to somebody. */
final class PagesOfAYear {

  private static final LocalDate STAND_IN = Talks.TALK.plusDays(1);

  private final String base;
  private final Talks talks;
  private final Times times;
  private final Office office;
  private final PasswordLinks links;
  private final Directory directory;

  PagesOfAYear(
      String base,
      Talks talks,
      Times times,
      Office office,
      PasswordLinks links,
      Directory directory) {
    this.base = base;
    this.talks = talks;
    this.times = times;
    this.office = office;
    this.links = links;
    this.directory = directory;
  }

  /**
   * Somebody who opens pages.
   *
   * @param who nobody in particular, not signed in, when null
   * @param pages their addresses by name
   */
  record Visit(String who, Map<String, String> pages) {

    private static Visit of(String who, String... namesAndPaths) {
      var pages = new LinkedHashMap<String, String>();
      for (var i = 0; i < namesAndPaths.length; i += 2) {
        pages.put(namesAndPaths[i], namesAndPaths[i + 1]);
      }
      return new Visit(who, pages);
    }
  }

  /** Lets the year pass; at every stage all who have pages to see open them. */
  void pass(Consumer<Visit> opens) {
    whileTimesAreFound().forEach(opens);
    onceSomeAreHeld().forEach(opens);
    whileSomebodyStandsIn().forEach(opens);
    whenAllIsOver().forEach(opens);
  }

  private List<Visit> whileTimesAreFound() {
    talks.call();
    times.offer(
        web("mads"),
        List.of("emma"),
        List.of(Times.at("2027-03-17", "09:00"), Times.at("2027-03-18", "09:00")));
    return List.of(
        Visit.of("emma", "choose-time", "/mus/tid/" + id("emma")),
        Visit.of(
            "mads",
            "team",
            "/mus/medarbejdere",
            "offer-times",
            "/mus/medarbejdere/tider?id=" + id("erik"),
            "set-dates",
            "/mus/medarbejdere/datoer?id=" + id("erik"),
            "sheets",
            "/mus/medarbejdere/ark?id=" + id("erik")));
  }

  private List<Visit> onceSomeAreHeld() {
    erikIsInvitedWithGitte();
    gitteAgreesAndSomethingIsInTheWay();
    emmaDisagrees();
    someAreAway();
    office.start(
        "erik",
        "conversationRequest",
        Map.of("requestReason", "other", "requestText", "Om efteråret", "firstReader", "manager"));
    return List.of(ofGitte(), ofMads(), ofErik(), ofEmma(), ofDorte(), ofHanne(), ofNobody());
  }

  private void erikIsInvitedWithGitte() {
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    var page = "/mus/deltagere/" + id("erik");
    web("erik").tryPostForm(page, page, Map.of("person", "gitte", "sees", "topics"));
    var asked = web("mads").tryGet(page).body();
    var participant = asked.replaceAll("(?s).*name=\"participant\" value=\"([^\"]+)\".*", "$1");
    web("mads").tryPostForm(page, page + "/ja", Map.of("participant", participant));
  }

  private void gitteAgreesAndSomethingIsInTheWay() {
    talks.plan("gitte");
    talks.plan("emma");
    talks.hold(
        "mads",
        "gitte",
        Map.of(
            "goals",
            List.of(
                Map.of("goalTitle", "Svare på klager"),
                Map.of("goalTitle", "Tale om flytningen", "goalConfidential", true)),
            "otherAgreements",
            List.of(Map.of("agreementWhat", "Spørge skolen", "agreementWho", "manager"))));
    talks.handIn("gitte", "gitte", "approvePlan", Map.of("approval", "approve"));
    var gitte = web("gitte");
    gitte.tryPostForm("/mus/plan", "/mus/plan", Map.of("obstacle", "Kurset er aflyst"));
    var change = "/mus/plan/" + id("gitte") + "/aendring";
    gitte.tryPostForm(
        change + "?maal=" + goal(),
        change,
        Map.of("maal", goal(), "goalTitle", "Svare på klager inden for en uge"));
    office.settle();
    talks.handIn("mads", "gitte", "approveChange", Map.of("changeAnswer", "yes"));
  }

  private void emmaDisagrees() {
    talks.hold("mads", "emma", Map.of("viewsDiffer", true, "writerWords", "Kurset kan vente"));
    talks.emmaDisagrees("Jeg skal bruge kurset nu", List.of(), List.of(0));
  }

  private void someAreAway() {
    talks.joins(
        """
        karen;Karen Holm;karen@example.dk;solby;;;37;;;active;2027-01-04;2027-08-29
        ulrik;Ulrik Thygesen-Mathiasen;ulrik@example.dk;borgerservice;;;37;;;leave;2027-02-15;
        line;Line Østerby;line@example.dk;borgerservice;;;37;;;active;2027-05-31;2027-12-23
        """);
  }

  private Visit ofGitte() {
    var plan = "/mus/plan/" + id("gitte");
    return Visit.of(
        "gitte",
        "mine",
        "/mus/",
        "course",
        "/mus/forloeb",
        "plan",
        "/mus/plan",
        "agreed-plan",
        plan,
        "change",
        plan + "/aendring?maal=" + goal(),
        "versions",
        plan + "/versioner",
        "agreements",
        "/mus/aftaler",
        "seen",
        "/mus/set",
        "support",
        "/mus/sparring",
        "messages",
        "/mus/beskeder",
        "year",
        "/mus/hjul/2027",
        "request",
        "/mus/start/conversationRequest",
        "guest",
        "/mus/deltager/" + id("erik"),
        "qr",
        "/mus/qr");
  }

  private Visit ofMads() {
    return Visit.of(
        "mads",
        "mine-manager",
        "/mus/",
        "task",
        "/mus/tasks/" + talks.task("erik", "prepareManager").getId(),
        "course-of-gitte",
        "/mus/forloeb/" + id("gitte"),
        "in-the-way",
        "/mus/plan/" + id("gitte") + "/i-vejen",
        "team-later",
        "/mus/medarbejdere",
        "figures-manager",
        "/mus/tal/2027");
  }

  private Visit ofErik() {
    return Visit.of(
        "erik",
        "propose-time",
        "/mus/tid/" + id("erik"),
        "guests",
        "/mus/deltagere/" + id("erik"),
        "request-made",
        "/mus/requests/erik/1");
  }

  private Visit ofEmma() {
    return Visit.of("emma", "disagreement", "/mus/uenighed/" + id("emma"));
  }

  private Visit ofDorte() {
    return Visit.of("dorte", "disagreement-above", "/mus/uenighed/" + id("emma"));
  }

  private Visit ofHanne() {
    return Visit.of(
        "hanne",
        "front",
        "/",
        "mine-hr",
        "/mus/",
        "figures-hr",
        "/mus/tal",
        "organisation",
        "/mus/organisation",
        "absence",
        "/mus/fravaer",
        "deletion",
        "/mus/sletning");
  }

  private Visit ofNobody() {
    var erik = directory.employee("erik").orElseThrow();
    return Visit.of(null, "login", "/mus/login", "password", links.make(erik).path());
  }

  private List<Visit> whileSomebodyStandsIn() {
    office.start(
        "mads",
        "substitution",
        Map.of(
            "substitute",
            "dorte",
            "substituteFrom",
            STAND_IN.toString(),
            "substituteTo",
            STAND_IN.plusDays(7).toString()));
    office.waitUntil(STAND_IN);
    times.ask(web("erik"), "erik", "Jeg har fri", "2027-03-31 10:00");
    return List.of(
        Visit.of("gitte", "substitute", "/mus/vikar/" + id("gitte")),
        Visit.of("dorte", "answer-time", "/mus/tid/" + id("erik") + "/svar"));
  }

  private List<Visit> whenAllIsOver() {
    office.fire("event_lastDayPassed");
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));
    office.fire("event_evaluationOn");
    office.handIn("hanne", "prepareEvaluation", Map.of());
    office.handIn(
        "hanne",
        "evaluateWheel",
        Map.of(
            "evaluatedOn",
            talks.today().toString(),
            "heard",
            "I vil mødes mere",
            "decisions",
            List.of(Map.of("decision", "Flere fælles møder", "decisionWho", "HR"))));
    return List.of(
        Visit.of("emma", "evaluation", "/mus/evaluering/2027", "course-over", "/mus/forloeb"));
  }

  private String goal() {
    return web("gitte")
        .tryGet("/mus/plan")
        .body()
        .replaceAll("(?s).*?/aendring\\?maal=([^\"&]+)\".*", "$1");
  }

  private String id(String employee) {
    return times.id(employee);
  }

  private WebUser web(String person) {
    return WebUser.signIn(base, person, TestPeople.PASSWORD);
  }
}
