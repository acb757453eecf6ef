package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every version of a plan is kept, and what changed between two can be seen. */
@MushjulTest
class PlanVersionsTest {

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void aPlanThatWasChangedIsAgreed() {
    talks.call();
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(
                Map.of("goalTitle", "Svare på klager", "activity", "Kursus i maj"),
                Map.of("goalTitle", "Vores hemmelighed", "goalConfidential", true)),
            "otherAgreements",
            List.of(Map.of("agreementWhat", "Spørge skolen"))));
    answer(Map.of("approval", "requestChange", "changeWish", "Ikke et kursus"));
    talks.handIn(
        "mads",
        "emma",
        "draftPlan",
        Map.of("followUpOn", Talks.FOLLOW_UP.toString(), "goals", goalsWithMentor()));
    answer(Map.of("approval", "approve"));
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> goalsWithMentor() {
    var goals = new ArrayList<Map<String, Object>>();
    var form = office.form("mads", talks.task("emma", "draftPlan"));
    ((List<Map<String, Object>>) form.data().get("goals"))
        .forEach(goal -> goals.add(new HashMap<>(goal)));
    goals.get(0).put("activity", "Makker i april");
    return goals;
  }

  @Test
  void areAllKeptWithWhoAnsweredWhat() {
    for (var party : List.of("emma", "mads")) {
      assertThat(get(party, ""))
          .containsSubsequence("Version 2", "Godkendt af begge", "Emma Lund sagde ja")
          .containsSubsequence("Version 1", "Emma Lund bad om en ændring 16. marts 2027");
    }
    assertThat(get("emma", "").split("Godkendt af begge")).as("only of the last").hasSize(2);
  }

  @Test
  void canBeCompared() {
    assertThat(get("emma", ""))
        .containsSubsequence("Svare på klager", "Ændret", "Aktivitet", "Kursus i maj", "Makker")
        .containsSubsequence("Vores hemmelighed", "Uændret")
        .containsSubsequence("Spørge skolen", "Taget ud");
    assertThat(get("emma", "?fra=2&til=1"))
        .containsSubsequence("Makker i april", "Kursus i maj")
        .containsSubsequence("Spørge skolen", "Nyt");
  }

  @Test
  void keepWhatWasNeverAgreedAndWhatIsConfidentialFromANewManager() {
    talks.emmaIsHeldBy("dorte");

    assertThat(get("dorte", ""))
        .contains("Version 2")
        .doesNotContain("Version 1", "hemmelighed", "Kursus i maj");
    assertThat(status("dorte", "?fra=1&til=2")).isEqualTo(200);
    assertThat(get("dorte", "?fra=1&til=2")).doesNotContain("Kursus i maj");
    assertThat(status("mads", "")).isEqualTo(404);
  }

  @Test
  void areNobodyElsesAndNoneThatWasNotWritten() {
    for (var other : List.of("erik", "hanne", "dorte")) {
      assertThat(status(other, "")).as(other).isEqualTo(404);
    }
    assertThat(status("emma", "?fra=1&til=7")).isEqualTo(404);
  }

  private void answer(Map<String, Object> answers) {
    talks.handIn("emma", "emma", "approvePlan", answers);
  }

  private String get(String person, String query) {
    return signedIn(person).tryGet(page() + query).body();
  }

  private int status(String person, String query) {
    return signedIn(person).tryGet(page() + query).statusCode();
  }

  private String page() {
    return "/mus/plan/" + talks.conversation("emma").parties().id() + "/versioner";
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
