package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody besides the two in a talk: when both wish it, as long as both wish it. */
@MushjulTest
class ParticipantTest {

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void emmaIsInvited() {
    talks.call();
    talks.plan("emma");
    talks.handIn(
        "emma",
        "emma",
        "prepareEmployee",
        Map.of(
            "topics",
            List.of(Map.of("topic", "Kurset i maj")),
            "shareTopics",
            true,
            "ownNotes",
            "Kun til mig"));
  }

  @Test
  void takesPartOnceBothHaveSaidYes() {
    propose("emma", Map.of("person", "erik solberg", "sees", "topics"));
    assertThat(talks.told("guestProposed")).containsExactly("mads");
    assertThat(status("erik", theirs())).isEqualTo(404);
    assertThat(agree("emma")).as("one's own proposal").isEqualTo(404);

    assertThat(agree("mads")).isEqualTo(302);

    assertThat(get("erik", theirs()))
        .contains("16. marts", "Kurset i maj")
        .doesNotContain("Kun til mig");
    assertThat(talks.told("guestInvited")).containsExactly("erik");
    assertThat(get("emma", "/mus/set")).contains("Erik Solberg");
    assertThat(status("erik", "/mus/forloeb/" + id())).isEqualTo(404);
    state.agrees();
  }

  @Test
  void seesNothingThatIsNotNamed() {
    propose("mads", Map.of("person", "erik"));
    agree("emma");

    assertThat(get("erik", theirs())).contains("16. marts").doesNotContain("Kurset i maj");
  }

  @Test
  void isGoneAtOnceWhenOneTakesItBack() {
    propose("emma", Map.of("person", "erik", "sees", "topics"));
    agree("mads");
    var erik = signedIn("erik");

    post("mads", "/fortryd", Map.of("participant", participant()));

    assertThat(erik.tryGet(theirs()).statusCode()).isEqualTo(404);
    assertThat(talks.told("guestCancelled")).containsExactly("erik");
    state.agrees();
  }

  @Test
  void isGoneWithTheManagerWhoSaidYes() {
    propose("emma", Map.of("person", "erik", "sees", "topics"));
    agree("mads");

    talks.emmaIsHeldBy("dorte");

    assertThat(status("erik", theirs())).isEqualTo(404);
  }

  @Test
  void readsTheAgreedPlanWhereThatIsNamed() {
    propose("emma", Map.of("person", "erik", "sees", "plan"));
    agree("mads");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(
                Map.of("goalTitle", "Svare på klager"),
                Map.of("goalTitle", "Vores hemmelighed", "goalConfidential", true))));
    assertThat(get("erik", theirs())).doesNotContain("Svare på klager");

    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));

    assertThat(get("erik", theirs())).contains("Svare på klager").doesNotContain("hemmelighed");
  }

  @Test
  void isAskedByThoseTwoAloneAndIsSomebodyWhoWorksHere() {
    for (var other : List.of("erik", "hanne", "dorte")) {
      assertThat(status(other, ours())).as(other).isEqualTo(404);
    }
    propose("emma", Map.of("person", "Ingen Nogen"));
    propose("emma", Map.of("person", "mads"));

    assertThat(jdbc.queryForList("select person from mushjul.participant")).isEmpty();
  }

  private void propose(String person, Map<String, String> fields) {
    assertThat(post(person, "", fields).statusCode()).isEqualTo(302);
  }

  private int agree(String person) {
    return post(person, "/ja", Map.of("participant", participant())).statusCode();
  }

  private HttpResponse<String> post(String person, String action, Map<String, String> fields) {
    return signedIn(person).tryPostForm(ours(), ours() + action, new HashMap<>(fields));
  }

  private String participant() {
    return jdbc.queryForObject("select id from mushjul.participant", String.class);
  }

  private String ours() {
    return "/mus/deltagere/" + id();
  }

  private String theirs() {
    return "/mus/deltager/" + id();
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }

  private String get(String person, String path) {
    return signedIn(person).tryGet(path).body();
  }

  private int status(String person, String path) {
    return signedIn(person).tryGet(path).statusCode();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
