package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Times;
import dk.mushjul.testing.Web;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody besides the two in a talk: when both wish it, as long as both wish it. */
@MushjulTest
class ParticipantTest {

  @Autowired Web web;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Times times;
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
    assertThat(web.status("erik", theirs())).isEqualTo(404);
    assertThat(agree("emma")).as("one's own proposal").isEqualTo(404);

    assertThat(agree("mads")).isEqualTo(302);

    assertThat(web.read("erik", theirs()))
        .contains("16. marts", "Kurset i maj")
        .doesNotContain("Kun til mig");
    assertThat(talks.told("guestInvited")).containsExactly("erik");
    assertThat(web.read("emma", "/mus/set")).contains("Erik Solberg");
    assertThat(web.status("erik", "/mus/forloeb/" + id())).isEqualTo(404);
    state.agrees();
  }

  @Test
  void cannotBeSaidYesToOnceTheTalkIsHeld() {
    propose("emma", Map.of("person", "erik", "sees", "plan"));
    talks.hold("mads", "emma", Map.of());
    assertThat(web.read("mads", ours())).doesNotContain("Ja, Erik Solberg må være med");

    var mads = web.as("mads");
    var said = mads.tryPostForm(ours(), ours() + "/ja", Map.of("participant", participant()));

    assertThat(said.statusCode()).isEqualTo(302);
    assertThat(mads.tryGet(ours()).body()).contains("Det er for sent");
    assertThat(jdbc.queryForList("select state from mushjul.participant", String.class))
        .containsExactly("proposed");
    assertThat(web.status("erik", theirs())).isEqualTo(404);
    assertThat(talks.told("guestInvited")).isEmpty();
  }

  @Test
  void seesNothingThatIsNotNamed() {
    propose("mads", Map.of("person", "erik"));
    agree("emma");

    assertThat(web.read("erik", theirs())).contains("16. marts").doesNotContain("Kurset i maj");
  }

  @Test
  void isGoneAtOnceWhenOneTakesItBack() {
    propose("emma", Map.of("person", "erik", "sees", "topics"));
    agree("mads");
    var erik = web.as("erik");

    post("mads", "/fortryd", Map.of("participant", participant()));

    assertThat(erik.tryGet(theirs()).statusCode()).isEqualTo(404);
    new FormerParty(erik).findsNothing(id(), List.of(talks.task("emma", "prepareManager").getId()));
    assertThat(talks.told("guestCancelled")).containsExactly("erik");
    state.agrees();
  }

  @Test
  void hasTheTalkMovedInTheCalendar() {
    propose("emma", Map.of("person", "erik"));
    agree("mads");
    assertThat(calendar()).containsExactly("0 2027-03-16");

    assertThat(times.plan(web.as("mads"), "emma", "2027-03-30", "13:00").get("status").asText())
        .isEqualTo("moved");

    assertThat(calendar()).containsExactly("0 2027-03-16", "1 2027-03-30");
    assertThat(
            jdbc.queryForList(
                "select distinct uid from mushjul.notice where uid is not null", String.class))
        .as("one talk, one entry")
        .hasSize(1);
    assertThat(web.read("erik", theirs())).contains("30. marts").doesNotContain("16. marts");
    state.agrees();
  }

  private List<String> calendar() {
    return jdbc.queryForList(
        """
        select sequence || ' ' || on_day from mushjul.notice
        where recipient = 'erik' and uid is not null order by sequence
        """,
        String.class);
  }

  @Test
  void isNoQuestionAnyMoreWhenWhoeverProposedItTakesItBack() {
    propose("emma", Map.of("person", "erik"));

    post("emma", "/fortryd", Map.of("participant", participant()));

    assertThat(talks.told("proposalWithdrawn")).containsExactly("mads");
    assertThat(talks.told("guestCancelled")).isEmpty();
  }

  @Test
  void isGoneWithTheManagerWhoSaidYes() {
    propose("emma", Map.of("person", "erik", "sees", "topics"));
    agree("mads");

    talks.emmaIsHeldBy("dorte");

    assertThat(web.status("erik", theirs())).isEqualTo(404);
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
    assertThat(web.read("erik", theirs())).doesNotContain("Svare på klager");

    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));

    assertThat(web.read("erik", theirs()))
        .contains("Svare på klager")
        .doesNotContain("hemmelighed");
  }

  @Test
  void isNotNotedAsAReaderOfAPlanOfWhichNothingIsShown() {
    propose("emma", Map.of("person", "erik", "sees", "plan"));
    agree("mads");
    talks.hold(
        "mads",
        "emma",
        Map.of("goals", List.of(Map.of("goalTitle", "Hemmelighed", "goalConfidential", true))));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));

    assertThat(web.read("erik", theirs())).doesNotContain("Hemmelighed");

    assertThat(
            jdbc.queryForList(
                "select step from mushjul.access_log where reader = 'erik'", String.class))
        .isEmpty();
  }

  @Test
  void readsNoPlanOfSomebodyWhoHasLeftOrHasAnotherManager() {
    propose("emma", Map.of("person", "erik", "sees", "plan"));
    agree("mads");
    talks.hold("mads", "emma", Map.of("goals", List.of(Map.of("goalTitle", "Svare på klager"))));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    var erik = web.as("erik");
    assertThat(erik.tryGet(theirs()).body()).contains("Svare på klager");

    talks.emmaIs("left;;");
    assertThat(erik.tryGet(theirs()).statusCode()).isEqualTo(404);
    talks.emmaIs("active;;");
    assertThat(erik.tryGet(theirs()).statusCode()).isEqualTo(200);
    talks.emmaIsHeldBy("dorte");
    assertThat(erik.tryGet(theirs()).statusCode()).isEqualTo(404);
  }

  @Test
  void isAskedByThoseTwoAloneAndIsSomebodyWhoWorksHere() {
    for (var other : List.of("erik", "hanne", "dorte")) {
      assertThat(web.status(other, ours())).as(other).isEqualTo(404);
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
    return web.as(person).tryPostForm(ours(), ours() + action, new HashMap<>(fields));
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
}
