package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitRounds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A unit whose group conversation (GRUS) stands for the individual talks. */
@MushjulTest
class GroupInsteadTest {

  private static final String ROUND = "2027/borgerservice";
  private static final LocalDate GRUS = LocalDate.of(2027, 3, 10);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired UnitRounds rounds;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void asksEverybodyBeforeTheGroupMeets() {
    meetsInstead();

    for (var employee : List.of("emma", "erik", "gitte")) {
      assertThat(talks.open(employee)).containsExactly("chooseOwnTalk");
    }
    assertThat(talks.task("emma", "chooseOwnTalk").getAssignee()).isEqualTo("emma");
    var form = office.form("emma", talks.task("emma", "chooseOwnTalk"));
    assertThat(form.shared().toString()).contains("Planlagt til").contains("10. marts 2027");
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"event_groupMet", "endEvent_groupTalkHeld"})
  void givesEachAPlanOfTheirOwnWhenTheGroupHasMet() {
    meetsInstead();
    isEnoughFor("erik", "employee");
    isEnoughFor("gitte", "manager");
    assertThat(talks.open("erik")).isEmpty();

    groupMeets();

    assertThat(talks.conversation("erik").state()).isEqualTo(ConversationState.HELD);
    assertThat(talks.conversation("erik").heldOn()).isEqualTo(GRUS);
    assertThat(talks.open("erik")).containsExactly("draftPlan");
    assertThat(talks.task("erik", "draftPlan").getAssignee()).isEqualTo("erik");
    assertThat(talks.task("gitte", "draftPlan").getAssignee()).isEqualTo("mads");
    var form = office.form("erik", talks.task("erik", "draftPlan"));
    assertThat(form.shared().toString()).contains("Ét svar første gang");

    writes("erik", "erik");
    talks.handIn("mads", "erik", "approvePlan", Map.of("approval", "approve"));
    assertThat(talks.conversation("erik").state()).isEqualTo(ConversationState.AGREED);
    assertThat(talks.conversation("erik").followUpOn()).isNotNull();
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_ownTalkChosen")
  void givesWhoeverWantsOneAnOwnTalk() {
    meetsInstead();

    talks.handIn("emma", "emma", "chooseOwnTalk", Map.of("ownTalk", "yes"));

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(talks.open("erik")).containsExactly("chooseOwnTalk");
    isEnoughFor("erik", "manager");
    groupMeets();
    assertThat(talks.open("emma")).containsExactly("planConversation");
    talks.plan("emma", Map.of("conversationOn", "2027-03-30"));
    talks.hold("mads", "emma", Map.of());
    assertThat(talks.open("emma")).containsExactly("approvePlan");
  }

  @Test
  @Passes(process = "conversation", events = "event_choiceMissing")
  void countsOnTheGroupForWhoeverDoesNotAnswer() {
    meetsInstead();
    office.waitUntil(GRUS);
    groupMeets();
    assertThat(talks.open("gitte")).containsExactly("chooseOwnTalk");
    assertThat(talks.conversation("gitte").state()).isEqualTo(ConversationState.CALLED);

    office.waitUntil(Talks.CALLED.plusWeeks(3));

    assertThat(talks.told("taskReminder")).contains("gitte");
    assertThat(talks.open("gitte")).containsExactly("draftPlan");
    assertThat(talks.conversation("gitte").heldOn()).isEqualTo(GRUS);
  }

  @Test
  void givesEverybodyAnOwnTalkWhenTheGroupDoesNotMeet() {
    meetsInstead();
    isEnoughFor("erik", "employee");

    office.fire("event_grusMissing");

    for (var employee : List.of("emma", "erik", "gitte")) {
      assertThat(talks.open(employee)).containsExactly("planConversation");
    }
    assertThat(rounds.get(ROUND).instead()).isEqualTo(InsteadOfTalks.NO);
    assertThat(talks.conversation("erik").suggestedOn()).isAfter(talks.today());
  }

  @Test
  void waitsForTheLastDayOfAGroupThatMeetsTwice() {
    meetsInstead();
    isEnoughFor("erik", "manager");
    office.waitUntil(GRUS);
    groupMeets(Map.of("moreDates", "yes", "nextGrusOn", "2027-03-17"));
    assertThat(talks.open("erik")).isEmpty();

    office.waitUntil(LocalDate.of(2027, 3, 17));
    groupMeets(Map.of("heldGrusOn", "2027-03-17"));

    assertThat(talks.conversation("erik").heldOn()).isEqualTo("2027-03-17");
  }

  @Test
  void asksAfterwardsWhereTheGroupHasMetBeforeTheWindow() {
    meetsInstead(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 15));

    var form = office.form("emma", talks.task("emma", "chooseOwnTalk"));
    assertThat(form.shared().toString()).contains("Holdt").contains("15. februar 2027");
    isEnoughFor("emma", "manager");

    assertThat(talks.open("emma")).containsExactly("draftPlan");
  }

  @Test
  void hasAnOwnTalkWithWhoeverWasAway() {
    meetsInstead();
    talks.emmaIs("active;2027-03-05;2027-03-21");
    groupMeets();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);

    office.waitUntil(LocalDate.of(2027, 3, 22));

    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void takesWhoeverIsBackInTimeAlong() {
    meetsInstead();
    talks.emmaIs("active;2027-03-01;2027-03-07");
    assertThat(talks.open("emma")).isEmpty();

    office.waitUntil(LocalDate.of(2027, 3, 8));

    assertThat(talks.open("emma")).containsExactly("chooseOwnTalk");
  }

  @Test
  @Passes(process = "conversation", events = "event_newTalkNeeded_group")
  void hasAnOwnTalkWithWhoeverGetsAManagerWhoDoesNotLeadTheGroup() {
    meetsInstead();
    isEnoughFor("emma", "manager");

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("dorte");
    assertThat(talks.open("erik")).containsExactly("chooseOwnTalk");
  }

  @Test
  void doesNotCallWhoeverIsHeldByAnotherToTheGroup() {
    talks.callToGroup(
        Map.of("holdGrus", "yes", "grusInstead", "yes", "grusOn", GRUS.toString()),
        () -> talks.emmaIsHeldBy("dorte"));

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(talks.open("erik")).containsExactly("chooseOwnTalk");
  }

  @Test
  void goesOnUnderTheNewHeadOfTheUnit() {
    meetsInstead();
    isEnoughFor("erik", "manager");

    talks.unitGets("dorte");
    assertThat(talks.open("erik")).containsExactly("meetEmployee");
    office.waitUntil(GRUS);
    office.handIn(
        "dorte", "holdGroupConversation", Map.of("heldGrusOn", GRUS.toString(), "moreDates", "no"));

    assertThat(talks.task("erik", "draftPlan").getAssignee()).isEqualTo("dorte");
  }

  @Test
  void hasAnOwnTalkWithWhoeverSaysThatItWasNotHeld() {
    meetsInstead();
    isEnoughFor("gitte", "manager");
    groupMeets();
    writes("mads", "gitte");

    talks.handIn("gitte", "gitte", "approvePlan", Map.of("approval", "notHeld"));

    assertThat(talks.open("gitte")).containsExactly("planConversation");
  }

  @Test
  void isFoundWaitingForAGroupThatWillNotMeet() {
    meetsInstead();
    isEnoughFor("erik", "manager");
    state.agrees();
    jdbc.update("update mushjul.unit_round set instead_of_talks = 'NO'");

    assertThatThrownBy(state::agrees)
        .hasMessageContaining("2027/erik waits for a group that has met or will not meet");

    jdbc.update("update mushjul.unit_round set instead_of_talks = 'PLANNED'");
  }

  @Test
  void endsWithTheWheelWhereTheGroupNeverMet() {
    meetsInstead();
    isEnoughFor("erik", "manager");

    talks.emmaLeaves();
    office.waitUntil(LocalDate.of(2027, 4, 12));
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));

    assertThat(talks.conversation("erik").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(talks.open("erik")).isEmpty();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ENDED);
  }

  @Test
  void calculatesWithHalfAnHourWhereTheTeamTalksOften() {
    talks.callToGroup(Map.of("shortTalks", true, "holdGrus", "no"));

    assertThat(talks.conversation("emma").appointed().minutes()).isEqualTo(30);
    assertThat(office.form("mads", talks.task("emma", "planConversation")).data())
        .containsEntry("minutes", 30);
  }

  @Test
  void shortensTalksThatAreCalledAndHaveNoTimeYet() {
    talks.callWithoutPreparation();
    talks.plan("erik");
    assertThat(talks.conversation("emma").appointed().minutes()).isEqualTo(60);
    var planned = talks.conversation("erik").appointed().minutes();

    office.handIn("mads", "prepareUnit", Map.of("shortTalks", true));

    assertThat(talks.conversation("emma").appointed().minutes()).isEqualTo(30);
    assertThat(talks.conversation("erik").appointed().minutes()).isEqualTo(planned);
  }

  @Test
  void doesNotTakeATalkFromThoseWhoAreCalledToOne() {
    talks.callWithoutPreparation();

    var form = office.form("mads", office.task("prepareUnit"));
    assertThat(form.data()).as("what hides the question").containsEntry("useGrus", "yes");
    assertThat(form.shared().toString()).contains("ikke længere træde i stedet");

    office.handIn("mads", "prepareUnit", Map.of("holdGrus", "yes", "grusInstead", "yes"));

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(office.tasks("holdGroupConversation").count()).as("beside them").isEqualTo(1);
  }

  private void meetsInstead() {
    talks.callToGroup(Map.of("holdGrus", "yes", "grusInstead", "yes", "grusOn", GRUS.toString()));
  }

  /** The group meets before the window opens. */
  private void meetsInstead(LocalDate planned, LocalDate held) {
    talks.callToGroup(
        Map.of("holdGrus", "yes", "grusInstead", "yes", "grusOn", planned.toString()),
        () -> {
          office.waitUntil(held);
          groupMeets(Map.of("heldGrusOn", held.toString()));
        });
  }

  private void isEnoughFor(String employee, String writer) {
    talks.handIn(
        employee, employee, "chooseOwnTalk", Map.of("ownTalk", "no", "writerRole", writer));
  }

  private void groupMeets() {
    if (talks.today().isBefore(GRUS)) {
      office.waitUntil(GRUS);
    }
    groupMeets(Map.of());
  }

  private void groupMeets(Map<String, Object> other) {
    var answers =
        new HashMap<String, Object>(
            Map.of(
                "heldGrusOn",
                GRUS.toString(),
                "moreDates",
                "no",
                "groupGoals",
                List.of(Map.of("groupGoal", "Ét svar første gang", "groupTie", "coreTask"))));
    answers.putAll(other);
    office.handIn("mads", "holdGroupConversation", answers);
  }

  private void writes(String writer, String employee) {
    talks.handIn(
        writer,
        employee,
        "draftPlan",
        Map.of(
            "followUpOn",
            "2027-09-01",
            "goals",
            List.of(Map.of("goalTitle", "Lære at svare på klager"))));
  }
}
