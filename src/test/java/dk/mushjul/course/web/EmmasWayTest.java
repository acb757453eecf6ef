package dk.mushjul.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Emma's MUS from the call to another manager: what each may read of it at every stage. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmmasWayTest {

  private static final String MINE = "/mus/forloeb";
  private static final List<String> OTHERS = List.of("erik", "hanne", "dorte");

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired ContentStore content;
  @Autowired JdbcTemplate jdbc;

  @BeforeAll
  void aWheelRuns() {
    talks.call();
  }

  @Test
  @Order(1)
  void tellsHowATimeIsFound() {
    assertThat(states("mads", "planConversation")).startsWith("plan now", "prepare later");
    assertThat(page("emma", MINE))
        .contains("Nu: Find en tid", "Mads finder en dag omkring")
        .containsOnlyOnce("<g class=\"now\">")
        .containsPattern("(?s)<g class=\"now\">((?!</g>).)*>Samtale<");

    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "place", "Rum 1"));
    talks.plan("erik");

    var course = course("emma", "prepareEmployee");
    assertThat(states("emma", "prepareEmployee")).startsWith("plan done", "prepare now");
    assertThat(course.get("about").asText()).isEqualTo("MUS med Mads Overgaard");
    assertThat(course.get("phase").asText()).isEqualTo("Samtale");
    assertThat(course.get("year").asText()).isEqualTo("2027");
    assertThat(course.get("steps").get(0).get("on").asText()).isEqualTo("2027-03-16");
    assertThat(course.get("steps").get(0).get("text").asText())
        .isEqualTo("16. marts 2027 kl. 9.00, 90 minutter, Rum 1");
    assertThat(page("emma", MINE))
        .contains("16. marts 2027 kl. 9.00", "Ingen har afleveret endnu")
        .contains("/mus/tasks/" + talks.task("emma", "prepareEmployee").getId())
        .contains("/mus/tid/" + id("emma"));
    assertThat(page("mads", course("emma")))
        .contains("MUS med Emma Lund")
        .doesNotContain("/mus/tid/");
  }

  @Test
  @Order(2)
  void isForTheTwoAlone() {
    var task = talks.task("emma", "prepareEmployee").getId();
    for (var other : List.of("mads", "erik", "hanne", "dorte")) {
      assertThat(status(other, api(task, "course"))).as(other).isEqualTo(404);
      assertThat(status(other, api(task, "plans"))).as(other).isEqualTo(404);
    }
    OTHERS.forEach(other -> assertThat(status(other, course("emma"))).as(other).isEqualTo(404));
    assertThat(WebUser.stranger(base()).tryGet(api(task, "course")).statusCode()).isEqualTo(401);
    assertThat(WebUser.stranger(base()).tryGet(MINE).statusCode()).isEqualTo(302);
  }

  @Test
  @Order(3)
  void showsTopicsWhenTheirWriterSharesThem() {
    talks.handIn("emma", "emma", "prepareEmployee", prepared("emma", true));
    talks.handIn("erik", "erik", "prepareEmployee", prepared("erik", false));

    assertThat(page("mads", course("emma")))
        .contains("Emnet fra emma", "Emma har afleveret.")
        .doesNotContain("Svaret fra emma", "Noter fra emma");
    assertThat(page("mads", course("erik")))
        .doesNotContain("Emnet fra erik", "Svaret fra erik", "Noter fra erik");
    assertThat(readings("mads", "emma")).isEqualTo(1);
    assertThat(readings("mads", "erik")).as("nothing was shown").isZero();
    assertThat(page("emma", MINE)).contains("Svaret fra emma").doesNotContain("Noter fra emma");
  }

  @Test
  @Order(4)
  void showsAnswersOnceBothHaveHandedIn() {
    talks.handIn("mads", "emma", "prepareManager", prepared("mads", false));

    assertThat(page("emma", MINE))
        .contains("Svaret fra mads", "Begge har afleveret.")
        .doesNotContain("Emnet fra mads", "Noter fra mads");
    assertThat(page("mads", course("emma")))
        .contains("Svaret fra emma")
        .doesNotContain("Noter fra emma");
    assertThat(readings("emma", "mads")).isEqualTo(1);
    OTHERS.forEach(other -> assertThat(status(other, course("emma"))).as(other).isEqualTo(404));
  }

  @Test
  @Order(5)
  void showsAnswersWhenTheTalkBegins() {
    office.waitUntil(Talks.TALK);

    assertThat(states("mads", "holdConversation"))
        .containsExactly("plan done", "prepare done", "hold now", "agree later", "followUp later");
    assertThat(page("mads", course("erik")))
        .contains("Svaret fra erik")
        .doesNotContain("Emnet fra erik", "Noter fra erik");
  }

  @Test
  @Order(6)
  void showsTheMinutesToBothAndThePlanToNobodyBeforeItIsAgreed() {
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "minutesText",
            "Vi talte om sommeren",
            "goals",
            List.of(
                Map.of("goalTitle", "Svare på klager"),
                Map.of("goalTitle", "Tale om flytningen", "goalConfidential", true))));

    assertThat(page("emma", MINE))
        .contains("Vi talte om sommeren")
        .doesNotContain("Svare på klager");
    assertThat(page("mads", course("emma"))).contains("Vi talte om sommeren");
    assertThat(plans("emma", "approvePlan").toString())
        .contains("Udviklingsplan, MUS 2027", "ikke aftalt en plan endnu")
        .doesNotContain("Svare på klager");
    assertThat(status("emma", plan())).isEqualTo(404);
  }

  @Test
  @Order(7)
  void tellsTheEmployeeOfEveryReadingAndOthersOfTheirOwnWords() {
    talks.handIn(
        "emma",
        "emma",
        "approvePlan",
        Map.of("approval", "requestChange", "changeWish", "Kortere"));
    office.form("mads", talks.task("emma", "draftPlan"));
    content.latestBy(Subject.conversation(id("emma")), "prepareEmployee", "emma", "hanne");

    assertThat(course("mads", "draftPlan").get("seen").toString())
        .contains("Emma Lund", "Referat og udviklingsplan", "16. marts 2027 kl. ")
        .doesNotContain("Mads Overgaard", "Hanne Kjær");
    assertThat(page("mads", "/mus/set")).doesNotContain("Hanne Kjær");
    assertThat(page("emma", "/mus/set"))
        .contains("Mads Overgaard", "Dit svar på planen", "Hanne Kjær");
    assertThat(page("erik", "/mus/set"))
        .contains("Din forberedelse")
        .doesNotContain("svar på planen");
    assertThat(page("hanne", "/mus/set")).contains("Ingen andre har læst noget endnu.");
  }

  @Test
  @Order(8)
  void showsTheAgreedPlanToBoth() {
    talks.handIn("mads", "emma", "draftPlan", again());
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));

    assertThat(page("emma", MINE)).contains("Nu: Følg op", plan());
    for (var party : List.of("emma", "mads")) {
      assertThat(page(party, plan())).contains("Svare på klager", "Tale om flytningen");
    }
    OTHERS.forEach(other -> assertThat(status(other, plan())).as(other).isEqualTo(404));
    office.waitUntil(Talks.FOLLOW_UP);
    assertThat(plans("mads", "holdFollowUp").toString())
        .contains("Svare på klager", "Tale om flytningen")
        .doesNotContain("ikke aftalt");
  }

  @Test
  @Order(9)
  void showsTheNextManagerThePlanAndTheOneBeforeNothing() throws IOException {
    var task = api(talks.task("emma", "holdFollowUp").getId(), "plans");
    talks.emmaIsHeldBy("dorte");

    assertThat(status("mads", task)).isEqualTo(404);
    assertThat(status("mads", plan())).isEqualTo(404);
    assertThat(status("mads", course("emma"))).isEqualTo(404);
    assertThat(page("dorte", plan())).contains("Svare på klager").doesNotContain("flytningen");
    assertThat(page("dorte", course("emma")))
        .doesNotContain("Vi talte om sommeren", "Svaret fra", "Emnet fra");
    var file = signedIn("dorte").tryGetFile("/mus/api/conversations/" + id("emma") + "/plan.pdf");
    try (var pdf = Loader.loadPDF(file.body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Svare på klager")
          .doesNotContain("flytningen");
    }
    assertThat(page("emma", "/mus/set")).contains("Dorte Lindskov");
    assertThat(page("emma", MINE)).contains("Vi talte om sommeren");
  }

  @Test
  @Order(10)
  void tellsTheCourseOfAWheelAndOfARequestBesideTheirTasks() {
    office.start(
        "erik",
        "conversationRequest",
        Map.of("requestReason", "other", "requestText", "Hemmeligt", "firstReader", "manager"));
    var request = signedIn("mads").get(api(office.task("answerRequest").getId(), "course"));
    office.fire("event_lastDayPassed");
    var wheel = signedIn("hanne").get(api(office.task("closeWheel").getId(), "course"));

    assertThat(request.get("about").asText()).isEqualTo("Erik Solberg");
    assertThat(request.get("steps").get(1).get("text").asText()).contains("lederens svar");
    assertThat(request.toString()).doesNotContain("Hemmeligt");
    assertThat(wheel.get("about").asText()).isEqualTo("MUS 2027");
    assertThat(wheel.get("steps"))
        .extracting(step -> step.get("id").asText())
        .containsExactly("strategy", "group", "talk", "followUp", "evaluation");
  }

  private static Map<String, Object> prepared(String by, boolean shared) {
    return Map.of(
        "topics",
        List.of(Map.of("topic", "Emnet fra " + by)),
        "shareTopics",
        shared,
        "answers",
        List.of(Map.of("answer", "Svaret fra " + by)),
        "ownNotes",
        "Noter fra " + by);
  }

  private Map<String, Object> again() {
    var draft = office.form("mads", talks.task("emma", "draftPlan")).data();
    return new HashMap<>(
        Map.of("goals", draft.get("goals"), "followUpOn", Talks.FOLLOW_UP.toString()));
  }

  private int readings(String reader, String author) {
    return jdbc.queryForObject(
        "select count(*) from mushjul.access_log where reader = ? and author = ?",
        Integer.class,
        reader,
        author);
  }

  private List<String> states(String person, String stem) {
    return StreamSupport.stream(course(person, stem).get("steps").spliterator(), false)
        .map(step -> step.get("id").asText() + " " + step.get("state").asText())
        .toList();
  }

  private JsonNode course(String person, String stem) {
    return signedIn(person).get(api(talks.task("emma", stem).getId(), "course"));
  }

  private JsonNode plans(String person, String stem) {
    return signedIn(person).get(api(talks.task("emma", stem).getId(), "plans")).get("plans");
  }

  private static String api(String taskId, String what) {
    return "/mus/api/tasks/" + taskId + "/" + what;
  }

  private String course(String employee) {
    return MINE + "/" + id(employee);
  }

  private String plan() {
    return "/mus/plan/" + id("emma");
  }

  private String id(String employee) {
    return talks.conversation(employee).parties().id();
  }

  private String page(String person, String path) {
    var answer = signedIn(person).tryGet(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private int status(String person, String path) {
    return signedIn(person).tryGet(path).statusCode();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
