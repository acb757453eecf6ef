package dk.mushjul.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever changes their mind about the group has an own talk with one click. */
@MushjulTest
class OwnTalkWishTest {

  private static final LocalDate GRUS = LocalDate.of(2027, 3, 10);

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void theGroupIsEnoughForEmma() {
    talks.callToGroup(Map.of("holdGrus", "yes", "grusInstead", "yes", "grusOn", GRUS.toString()));
    talks.handIn(
        "emma", "emma", "chooseOwnTalk", Map.of("ownTalk", "no", "writerRole", "employee"));
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void isAskedForOnThePageBeforeTheGroupMeets() {
    var emma = signedIn("emma");
    var page = emma.tryGet("/mus/forloeb").body();
    assertThat(page)
        .contains("Gruppen mødes (GRUS) omkring 10. marts 2027")
        .contains("Ja, jeg vil gerne have min egen MUS");
    assertThat(signedIn("mads").tryGet("/mus/forloeb/" + id()).body())
        .contains("Gruppen mødes")
        .doesNotContain("egen-samtale");
    assertThat(signedIn("mads").tryGet("/mus/medarbejdere").body())
        .contains("mødes i gruppen (GRUS)");

    assertThat(
            emma.tryPostForm("/mus/forloeb", "/mus/forloeb/" + id() + "/egen-samtale", Map.of())
                .statusCode())
        .isLessThan(400);

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(emma.tryGet("/mus/forloeb").body()).doesNotContain("egen-samtale");
  }

  @Test
  void comesInTheMiddleOfWritingThePlan() {
    meets();
    assertThat(talks.open("emma")).containsExactly("draftPlan");

    assertThat(wish("emma")).isEqualTo(204);

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(talks.conversation("emma").heldOn()).isNull();
    new FormerParty(signedIn("erik")).findsNoConversation(id());
  }

  @Test
  void isRefusedOnceThePlanIsWrittenAndToOthers() {
    assertThat(wish("mads")).isEqualTo(404);
    meets();
    talks.handIn("emma", "emma", "draftPlan", Map.of("followUpOn", "2027-09-01"));

    assertThat(wish("emma")).isEqualTo(409);
    var page =
        signedIn("emma")
            .tryPostForm("/mus/forloeb", "/mus/forloeb/" + id() + "/egen-samtale", Map.of());
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body()).contains("Der er sket noget i mellemtiden");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.DRAFTED);
    assertThat(signedIn("emma").tryGet("/mus/forloeb").body()).doesNotContain("egen-samtale");
  }

  private void meets() {
    office.waitUntil(GRUS);
    office.handIn(
        "mads", "holdGroupConversation", Map.of("heldGrusOn", GRUS.toString(), "moreDates", "no"));
  }

  private int wish(String person) {
    return signedIn(person)
        .tryPost("/mus/api/conversations/" + id() + "/own-talk", Map.of())
        .statusCode();
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
