package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes, or comes back, while the wheel is turning. */
@MushjulTest
class JoiningTest {

  private static final String LARS =
      "lars;Lars Holm;lars@example.dk;borgerservice;;%s;37;;;active;;\n";

  /** The last day on which talks are held. */
  private static final LocalDate LAST = LocalDate.of(2027, 4, 9);

  @Autowired Office office;
  @Autowired UnitWindows windows;
  @Autowired Talks talks;
  @Autowired Conversations conversations;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void callsWhoeverComesLateWithTheQuestionsForTheNew() {
    larsJoins("2026-11-01");

    assertThat(talks.conversation("lars").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.task("lars", "planConversation").getAssignee()).isEqualTo("mads");
    talks.plan("lars");
    assertThat(questions("lars")).hasSize(4).first().asString().contains("din start");
    talks.plan("emma");
    assertThat(questions("emma")).hasSize(1);
  }

  @Test
  void keepsNobodyWaiting() {
    larsJoins("2026-11-01");

    talks.agreeAll("emma", "erik", "gitte");
    office.waitUntil(Talks.TALK.plusDays(1));

    assertThat(office.tasks("summariseUnit").count()).isEqualTo(1);
    assertThat(talks.open("lars")).containsExactly("planConversation");
  }

  @Test
  void leavesWhoeverWaitsForTheNextRoundToIt() {
    larsJoins("2027-03-02");

    assertThat(conversations.of("2027", "lars")).isEmpty();
  }

  @Test
  void callsWhoeverComesWhenTheUnitHasHeldItsOwn() {
    windows.set("2027", "borgerservice", new Window(Talks.CALLED, Talks.CALLED.plusDays(9)));
    office.waitUntil(Talks.CALLED.plusDays(14));

    larsJoins("2026-11-01");

    assertThat(talks.conversation("lars").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.conversation("lars").suggestedOn()).isAfter(talks.today());
  }

  @Test
  void asksNobodyWhoComesAfterTheLastTalkOfAll() {
    office.waitUntil(LAST.plusDays(1));

    larsJoins("2026-11-01");

    assertThat(conversations.of("2027", "lars")).isEmpty();
  }

  @Test
  void reopensTheConversationOfWhoeverComesBack() {
    talks.plan("emma");
    talks.emmaLeaves();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ENDED);

    talks.emmaIs("active;;");

    assertThat(conversations.ofEmployee("emma")).hasSize(1);
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void asksTheManagerOfWhoeverComesBackToAnotherToMeet() {
    talks.plan("emma");
    talks.emmaLeaves();

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.task("emma", "meetEmployee").getAssignee()).isEqualTo("dorte");
  }

  @Test
  void asksTheManagerWhoFollowsUpThePlanOfWhoeverComesBackToMeet() {
    talks.agree("emma");
    talks.emmaLeaves();

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.open("emma")).contains("meetEmployee");
  }

  @Test
  void asksTheManagerOfTodayToMeetWhoeverComesBackWithAPlanThatWasFollowedUp() {
    talks.agree("emma");
    office.waitUntil(Talks.FOLLOW_UP);
    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held"));
    talks.emmaIsHeldBy("erik");
    talks.emmaLeaves();

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.open("emma")).containsExactly("meetEmployee");
    assertThat(talks.task("emma", "meetEmployee").getAssignee()).isEqualTo("dorte");
    assertThat(talks.told("managerChanged")).containsExactly("emma");
  }

  @Test
  void asksNothingOfWhoeverComesBackAndIsAway() {
    talks.emmaLeaves();

    talks.emmaIs("active;" + Talks.CALLED + ";2027-03-20");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void followsUpThePlanOfWhoeverComesBack() {
    talks.agree("emma");
    talks.emmaLeaves();
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(Talks.FOLLOW_UP.plusDays(1));

    talks.emmaIs("active;;");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    assertThat(talks.conversation("emma").followUpOn()).isAfter(Talks.FOLLOW_UP);
    office.waitUntil(talks.conversation("emma").followUpOn());
    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
  }

  private void larsJoins(String employedSince) {
    talks.joins(LARS.formatted(employedSince));
    office.settle();
  }

  private List<Map<String, Object>> questions(String employee) {
    return office.rows(employee, talks.task(employee, "prepareEmployee"), "answers");
  }
}
