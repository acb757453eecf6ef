package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A talk that does not take place three times is HR's to decide on. */
@MushjulTest
class ThirdMissTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 3, 16);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void theTalkIsMissedTwice() {
    talks.call();
    miss(FIRST);
    miss(FIRST.plusWeeks(3));
    assertThat(talks.open("emma")).containsExactly("planConversation");
    miss(FIRST.plusWeeks(6));
    assertThat(talks.open("emma")).containsExactly("resolveNotHeld");
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void isPlannedAgainWhenHrSaysSo() {
    var form = office.form("hanne", talks.task("emma", "resolveNotHeld"));
    assertThat(form.shared()).anyMatch(panel -> panel.items().toString().contains("3 gange"));

    decide("planAgain");

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.NOT_HELD);
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"endEvent_givenUp", "endEvent_conversationGivenUp"})
  void movesToTheNextRoundWhenHrSaysSo() {
    decide("notThisYear");

    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(talks.conversation("emma").reason()).isEqualTo("operations");
    assertThat(talks.told("conversationPostponed")).containsExactly("emma", "mads");
  }

  @Test
  void isAskedOfHrAgainOnTheReturnFromALeave() {
    var back = talks.today().plusDays(20);
    talks.emmaIs("active;" + talks.today() + ";" + back.minusDays(1));
    office.settle();
    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.conversation("emma").isWaitingForReturn()).isTrue();
    state.agrees();

    office.waitUntil(back);

    assertThat(talks.open("emma")).containsExactly("resolveNotHeld");
    decide("planAgain");
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  private void miss(LocalDate day) {
    talks.plan("emma", Map.of("conversationOn", day.toString()));
    office.waitUntil(day);
    talks.miss("emma");
  }

  private void decide(String decision) {
    talks.handIn("hanne", "emma", "resolveNotHeld", Map.of("notHeldDecision", decision));
  }
}
