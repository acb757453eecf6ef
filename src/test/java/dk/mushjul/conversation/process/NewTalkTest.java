package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.form.Option;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.OutstandingTalks;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two who do not agree on their plan talk about it once more. */
@MushjulTest
class NewTalkTest {

  private static final String AGAIN = "2027-04-06";
  private static final Map<String, Object> WISH =
      Map.of(
          "approval",
          "newTalk",
          "newTalkWish",
          "Om kurset",
          "withManagersManager",
          true,
          "companion",
          "Tove fra tillidsrepræsentanterne");

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;
  @Autowired OutstandingTalks outstanding;

  @BeforeEach
  void aPlanWaitsForEmmasAnswer() {
    talks.call();
    talks.draft("emma");
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_newTalkWished")
  void isPlannedWithWhoeverTheyWishAlong() {
    answer(WISH);

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(office.form("mads", talks.task("emma", "planConversation")).shared().toString())
        .contains("Om kurset", "Dorte Lindskov", "Emma Lund tager med", "Tove fra");
    assertThat(page("emma", "/mus/forloeb")).contains("Tove fra", "Dorte Lindskov");
    state.agrees();

    talks.plan("emma", Map.of("conversationOn", AGAIN));

    assertThat(talks.told("guestInvited")).containsExactly("dorte");
    assertThat(entries()).as("another entry in the calendar").hasSize(2);
    assertThat(
            jdbc.queryForList(
                    "select facts::text from mushjul.notice where kind = 'guestInvited'",
                    String.class)
                .toString())
        .doesNotContain("kurset", "Tove");
    state.agrees();
  }

  @Test
  void countsAsOneTalkThatWasHeld() {
    answer(WISH);
    assertThat(held()).isEqualTo(1);

    haveIt();
    assertThat(held()).isEqualTo(1);
    answer(Map.of("approval", "approve"));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    assertThat(page("emma", "/mus/plan/" + id() + "/versioner"))
        .containsSubsequence("Version 2", "Godkendt af begge", "Version 1", "ville tale om den");
    state.agrees();
  }

  @Test
  void happensOnceAndLeavesYesAndNo() {
    assertThat(options())
        .containsExactly("approve", "requestChange", "newTalk", "disagree", "notHeld");

    answer(WISH);
    haveIt();

    assertThat(options()).containsExactly("approve", "disagree", "notHeld");
  }

  @Test
  void staysHeldWhenTheSecondOneIsNot() {
    answer(WISH);
    talks.plan("emma", Map.of("conversationOn", AGAIN));
    office.waitUntil(talks.conversation("emma").appointed().on());

    talks.miss("emma");

    assertThat(talks.told("guestCancelled")).containsExactly("dorte");
    assertThat(held()).isEqualTo(1);
    talks.plan("emma", Map.of("conversationOn", "2027-04-21"));
    talks.hold("mads", "emma", Map.of());
    answer(Map.of("approval", "approve"));
    assertThat(page("emma", "/mus/plan")).contains("Lære at svare på klager");
  }

  @Test
  void goesOnWhenTheWheelCloses() {
    answer(WISH);
    office.waitUntil(LocalDate.of(2027, 4, 10));
    assertThat(outstanding.perUnit("2027")).extracting("talks").containsExactly(2);

    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));

    assertThat(talks.conversation("erik").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(held()).isEqualTo(1);
    state.agrees();
    talks.plan("emma", Map.of("conversationOn", "2027-04-28"));
    talks.hold("mads", "emma", Map.of("followUpOn", "2027-06-01"));
    answer(Map.of("approval", "approve"));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    state.agrees();
  }

  @Test
  void asksForTheNewPreparationOfBothBeforeItShowsThem() {
    answer(WISH);
    talks.plan("emma", Map.of("conversationOn", AGAIN));
    var topics = List.of(Map.of("topic", "Kurset i maj"));

    talks.handIn(
        "mads", "emma", "prepareManager", Map.of("topics", topics, "feedback", "Ny feedback"));
    assertThat(page("emma", "/mus/forloeb")).doesNotContain("Ny feedback");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());

    assertThat(page("emma", "/mus/forloeb")).contains("Ny feedback");
  }

  @Test
  void asksTheManagersManagerWhenTheWriterWishesIt() {
    answer(Map.of("approval", "requestChange", "changeWish", "Mere tid"));
    talks.handIn(
        "mads",
        "emma",
        "draftPlan",
        Map.of(
            "viewsDiffer",
            true,
            "withManagersManager",
            true,
            "followUpOn",
            Talks.FOLLOW_UP.toString()));

    answer(Map.of("approval", "newTalk"));
    talks.plan("emma", Map.of("conversationOn", AGAIN));

    assertThat(talks.told("guestInvited")).containsExactly("dorte");
  }

  @Test
  void takesWhoeverIsAboveTheManagerNow() {
    answer(WISH);
    talks.plan("emma", Map.of("conversationOn", AGAIN));
    assertThat(talks.told("guestInvited")).containsExactly("dorte");

    talks.emmaIsHeldBy("erik");

    assertThat(talks.told("guestCancelled")).containsExactly("dorte");
    assertThat(talks.told("guestInvited")).containsExactly("dorte", "mads");
    state.agrees();
  }

  @Test
  void takesWhoeverComesAboveTheSameManager() {
    answer(WISH);
    talks.plan("emma", Map.of("conversationOn", AGAIN));

    office.start(
        "hanne",
        "managerChange",
        Map.of("changeFor", "people", "changedPeople", "mads", "newManager", "hanne"));

    assertThat(talks.told("guestCancelled")).containsExactly("dorte");
    assertThat(talks.told("guestInvited")).containsExactly("dorte", "hanne");
    state.agrees();
  }

  private void haveIt() {
    talks.plan("emma", Map.of("conversationOn", AGAIN));
    talks.hold("mads", "emma", Map.of());
  }

  private List<String> options() {
    return office.form("emma", talks.task("emma", "approvePlan")).options().get("approval").stream()
        .map(Option::value)
        .toList();
  }

  private int held() {
    return jdbc.queryForObject(
        "select count(*) from mushjul.conversation where held_on is not null", Integer.class);
  }

  private List<String> entries() {
    return jdbc.queryForList(
        "select distinct uid from mushjul.notice where uid like 'conversation-%'", String.class);
  }

  private void answer(Map<String, Object> answers) {
    talks.handIn("emma", "emma", "approvePlan", new HashMap<>(answers));
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }

  private String page(String person, String path) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD)
        .tryGet(path)
        .body();
  }
}
