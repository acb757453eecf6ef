package dk.mushjul.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands beside a task: how far it has come, who has read what, and the plans. */
@MushjulTest
class CourseApiTest {

  private static final String GOAL = "Lære at svare på klager";
  private static final String BETWEEN_US = "Tale om flytningen";

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
  }

  @Test
  void tellsHowFarAConversationHasCome() {
    assertThat(states("mads", "planConversation"))
        .containsExactly(
            "plan now", "prepare later", "hold later", "agree later", "followUp later");
    talks.plan("emma");
    assertThat(states("emma", "prepareEmployee"))
        .containsExactly("plan done", "prepare now", "hold later", "agree later", "followUp later");
    office.waitUntil(Talks.TALK);
    assertThat(states("mads", "holdConversation"))
        .containsExactly("plan done", "prepare done", "hold now", "agree later", "followUp later");
    talks.hold("mads", "emma", Map.of());
    assertThat(states("emma", "approvePlan"))
        .containsExactly("plan done", "prepare done", "hold done", "agree now", "followUp later");
  }

  @Test
  void tellsItInTheReadersWords() {
    talks.plan("emma", Map.of("conversationOn", "2027-03-16", "place", "Rum 1"));
    talks.handIn("mads", "emma", "prepareManager", Map.of("ownNotes", "Kun til mig"));

    var course = course("emma", "prepareEmployee");

    assertThat(course.get("about").asText()).isEqualTo("MUS med Mads Overgaard");
    assertThat(course.get("phase").asText()).isEqualTo("Samtale");
    assertThat(course.get("year").asText()).isEqualTo("2027");
    assertThat(course.get("steps").get(0).get("on").asText()).isEqualTo("2027-03-16");
    assertThat(course.get("steps").get(0).get("text").asText())
        .isEqualTo("16. marts 2027 kl. 9.00, 90 minutter, Rum 1");
    assertThat(course.get("steps").get(1).get("text").asText()).isEqualTo("Mads har afleveret.");
    assertThat(course.toString()).doesNotContain("Kun til mig");
  }

  @Test
  void tellsEverybodyTheCourseOfTheWheelBesideItsTasks() {
    office.fire("event_lastDayPassed");

    var course = signedIn("hanne").get(path(office.task("closeWheel").getId(), "course"));

    assertThat(course.get("about").asText()).isEqualTo("MUS 2027");
    assertThat(course.get("steps"))
        .extracting(step -> step.get("id").asText())
        .containsExactly("strategy", "group", "talk", "followUp", "evaluation");
  }

  @Test
  void tellsTheCourseOfARequestToWhoeverAnswers() {
    office.start(
        "emma",
        "conversationRequest",
        Map.of("requestReason", "other", "requestText", "Hemmeligt", "firstReader", "manager"));

    var course = signedIn("mads").get(path(office.task("answerRequest").getId(), "course"));

    assertThat(course.get("about").asText()).isEqualTo("Emma Lund");
    assertThat(course.get("steps").get(1).get("text").asText()).contains("lederens svar");
    assertThat(course.toString()).doesNotContain("Hemmeligt");
  }

  @Test
  void isThereForThePartyOfTheTaskAlone() {
    talks.plan("emma");
    var task = talks.task("emma", "prepareEmployee").getId();

    for (var other : List.of("mads", "erik", "hanne", "dorte")) {
      for (var what : List.of("course", "plans")) {
        assertThat(signedIn(other).tryGet(path(task, what)).statusCode()).as(other).isEqualTo(404);
      }
    }
    assertThat(WebUser.stranger(base()).tryGet(path(task, "course")).statusCode()).isEqualTo(401);
  }

  @Test
  void tellsTheEmployeeOfEveryReadingAndTheManagerOfTheirOwnWords() {
    talks.draft("emma");
    office.form("emma", talks.task("emma", "approvePlan"));
    assertThat(course("emma", "approvePlan").get("seen")).isEmpty();
    talks.handIn(
        "emma",
        "emma",
        "approvePlan",
        Map.of("approval", "requestChange", "changeWish", "Kortere"));

    office.form("mads", talks.task("emma", "draftPlan"));

    assertThat(course("mads", "draftPlan").get("seen").toString())
        .contains("Emma Lund", "Referat og udviklingsplan")
        .doesNotContain("Mads Overgaard");
    talks.handIn("mads", "emma", "draftPlan", Map.of("followUpOn", Talks.FOLLOW_UP.toString()));
    assertThat(course("emma", "approvePlan").get("seen").toString())
        .contains("Mads Overgaard", "Svar på planen", "16. marts 2027 kl. ");
  }

  @Test
  void showsThisYearsPlanOnceItIsAgreed() {
    talks.plan("emma");
    assertThat(plans("emma", "prepareEmployee").toString())
        .contains("Udviklingsplan, MUS 2027", "ikke aftalt en plan endnu");
    agree();

    assertThat(plans("mads", "holdFollowUp").toString())
        .contains(GOAL, BETWEEN_US)
        .doesNotContain("ikke aftalt");
  }

  @Test
  void showsAManagerWhoIsNoMoreNothing() {
    talks.plan("emma");
    agree();
    talks.emmaIsHeldBy("dorte");

    assertThat(plans("mads", "holdFollowUp")).isEmpty();
    assertThat(signedIn("mads").tryGet(planPage()).statusCode()).isEqualTo(404);
    assertThat(signedIn("dorte").tryGet(planPage()).body())
        .contains(GOAL)
        .doesNotContain(BETWEEN_US);
  }

  private void agree() {
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(
                Map.of("goalTitle", GOAL),
                Map.of("goalTitle", BETWEEN_US, "goalConfidential", true))));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    office.waitUntil(Talks.FOLLOW_UP);
  }

  private String planPage() {
    return "/mus/plan/" + talks.conversation("emma").parties().id();
  }

  private List<String> states(String person, String stem) {
    return StreamSupport.stream(course(person, stem).get("steps").spliterator(), false)
        .map(step -> step.get("id").asText() + " " + step.get("state").asText())
        .toList();
  }

  private JsonNode course(String person, String stem) {
    return signedIn(person).get(path(talks.task("emma", stem).getId(), "course"));
  }

  private JsonNode plans(String person, String stem) {
    return signedIn(person).get(path(talks.task("emma", stem).getId(), "plans")).get("plans");
  }

  private static String path(String taskId, String what) {
    return "/mus/api/tasks/" + taskId + "/" + what;
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
