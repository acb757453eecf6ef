package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Web;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A disagreement is shown as one, and nothing in it passes for a yes. */
@MushjulTest
class DisagreementPageTest {

  private static final Map<String, Object> NOT_AGREED =
      Map.of(
          "mediation", "notAgreed", "mediatedOn", "2027-03-20", "mediationNote", "Vi talte om det");

  @Autowired Web web;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void aPlanWaitsForEmmasAnswer() {
    talks.call();
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "viewsDiffer",
            true,
            "writerWords",
            "Kurset kan vente",
            "goals",
            List.of(
                Map.of(
                    "goalTitle",
                    "Kursus i maj",
                    "shareGoal",
                    true,
                    "activityTypes",
                    List.of("course")),
                Map.of("goalTitle", "Mentor", "activityTypes", List.of("mentor")),
                Map.of("goalTitle", "Vores hemmelighed", "goalConfidential", true))));
  }

  @Test
  void showsBothViewsSideBySideAndWhatStandsAsAgreed() {
    disagree();
    talks.handIn("hanne", "emma", "mediatePlan", NOT_AGREED);

    for (var party : List.of("emma", "mads")) {
      assertThat(web.read(party, page()))
          .contains("Uenighed noteret", "Kurset kan vente", "Jeg skal bruge kurset nu")
          .contains("Vi talte om det", "Vores hemmelighed")
          .containsSubsequence("Kursus i maj", "Gælder ikke", "Mentor", "I er enige");
      assertThat(web.read(party, "/mus/forloeb" + (party.equals("mads") ? "/" + id() : "")))
          .contains(page());
    }
    assertThat(talks.told("disagreementNoted")).containsExactly("emma", "mads");
    assertThat(
            jdbc.queryForList(
                "select g.activity_types[1] from mushjul.goal g where agreed_alone", String.class))
        .containsExactly("mentor");
    state.agrees();
  }

  @Test
  void showsTheManagersManagerOnlyWhatBothShowAndOnlyWhileItIsHelped() {
    disagree();

    assertThat(talks.told("disagreed")).containsExactly("dorte");
    assertThat(web.read("dorte", page()))
        .contains("Kurset kan vente", "Jeg skal bruge kurset nu", "Kursus i maj")
        .doesNotContain("Mentor", "hemmelighed");
    talks.handIn("hanne", "emma", "mediatePlan", NOT_AGREED);

    assertThat(web.status("dorte", page())).isEqualTo(404);
    new FormerParty(web.as("dorte")).findsNoConversation(id());
  }

  @Test
  void isNobodyElses() {
    disagree();

    for (var other : List.of("erik", "gitte", "hanne")) {
      assertThat(web.status(other, page())).as(other).isEqualTo(404);
    }
  }

  @Test
  void isNotThereWhileNobodyDisagrees() {
    assertThat(web.status("emma", page())).isEqualTo(404);
    assertThat(web.status("dorte", page())).isEqualTo(404);
  }

  @Test
  void leadsNoNewManagerToAPlanOfTheOneBefore() {
    disagree();
    web.imports(web.as("hanne"), Talks.filesWithEmmaHeldBy("dorte"));

    assertThat(web.read("dorte", "/mus/forloeb/" + id())).contains("Emma").doesNotContain(page());
    talks.handIn("hanne", "emma", "mediatePlan", NOT_AGREED);

    assertThat(web.status("dorte", page())).isEqualTo(404);
    assertThat(web.read("dorte", "/mus/forloeb/" + id())).contains("Emma").doesNotContain(page());
    assertThat(talks.told("disagreementNoted")).containsExactly("emma");
    assertThat(web.read("emma", "/mus/forloeb")).contains(page());
  }

  @Test
  void passesSilenceNowhereForAYes() {
    office.fire("event_approvalMissing");
    assertThat(talks.told("planUnanswered")).containsExactly("dorte");
    assertThat(talks.told("disagreed")).isEmpty();
    nobodyReadsOfAYes();
    talks.handIn("hanne", "emma", "mediatePlan", NOT_AGREED);

    assertThat(web.read("emma", page())).contains("hverken et ja eller et nej");
    nobodyReadsOfAYes();
    assertThat(jdbc.queryForList("select 1 from mushjul.goal where agreed_alone")).isEmpty();
  }

  @Test
  void passesADisagreementNowhereForAYes() {
    disagree();
    nobodyReadsOfAYes();
    talks.handIn("hanne", "emma", "mediatePlan", NOT_AGREED);
    nobodyReadsOfAYes();
  }

  /** Neither on a page nor in a form, a mail or a file stands that the plan is approved. */
  private void nobodyReadsOfAYes() {
    office.waitUntil(talks.conversation("emma").heldOn().plusDays(60));
    for (var person : List.of("emma", "mads", "dorte", "hanne")) {
      for (var path :
          List.of(
              page(),
              "/mus/",
              "/mus/forloeb",
              "/mus/forloeb/" + id(),
              "/mus/plan",
              "/mus/aftaler",
              "/mus/medarbejdere",
              "/mus/beskeder",
              "/mus/set",
              "/mus/tal/2027")) {
        isNoYes(person + " at " + path, web.read(person, path));
      }
    }
    for (var party : List.of("emma", "mads")) {
      for (var path :
          List.of("/mus/plan/" + id(), "/mus/api/conversations/" + id() + "/plan.pdf")) {
        assertThat(web.status(party, path)).as(path).isEqualTo(404);
      }
    }
    jdbc.queryForList("select kind || facts::text from mushjul.notice", String.class)
        .forEach(notice -> isNoYes("a notice", notice));
    assertThat(talks.told("planAgreed")).isEmpty();
    if (talks.open("emma").contains("mediatePlan")) {
      isNoYes("the form", office.form("hanne", talks.task("emma", "mediatePlan")).toString());
    }
  }

  private static void isNoYes(String where, String text) {
    assertThat(text.toLowerCase(Locale.ROOT)).as(where).doesNotContain("godkendt");
  }

  private void disagree() {
    talks.emmaDisagrees("Jeg skal bruge kurset nu", List.of(0), List.of(1));
  }

  private String page() {
    return "/mus/uenighed/" + id();
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }
}
