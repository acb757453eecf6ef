package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.clock.TestClock;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class PlanningTest {

  private static final LocalDate SOON = Talks.CALLED.plusDays(4);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_conversationPlanned")
  void invitesBothWhenTheDayIsSet() {
    assertThat(talks.open("emma")).containsExactly("planConversation");

    talks.plan("emma");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(Talks.TALK);
    assertThat(talks.told("invitation")).containsExactly("emma", "mads");
    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
  }

  @Test
  void isDueAtOnceWhenATalkFailsLongBeforeTheSuggestedDay() {
    jdbc.update("update mushjul.conversation set suggested_on = ?", Talks.NEXT);
    talks.plan("emma");
    office.waitUntil(Talks.TALK);

    talks.miss("emma");

    assertThat(talks.conversation("emma").suggestedOn()).isEqualTo(Talks.TALK);
    var task = talks.task("emma", "planConversation");
    assertThat(office.form("mads", task).data().get("conversationOn").toString())
        .isBetween(Talks.TALK.plusDays(14).toString(), Talks.TALK.plusDays(17).toString());
    assertThat(task.getDueDate())
        .isBefore(Date.from(Talks.TALK.plusDays(10).atStartOfDay(BusinessClock.ZONE).toInstant()));
  }

  @Test
  void invitesOnShortNoticeWhenTheEmployeeSaysYes() {
    talks.plan("emma", Map.of("conversationOn", SOON.toString()));
    assertThat(talks.open("emma")).containsExactly("acceptShortNotice");
    assertThat(talks.told("invitation")).isEmpty();

    talks.handIn("emma", "emma", "acceptShortNotice", Map.of("shortNotice", "yes"));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.told("invitation")).containsExactly("emma", "mads");
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"endEvent_noticeRefused", "event_noticeRefused"})
  void findsAnotherDayWhenTheEmployeeSaysNoToShortNotice() {
    talks.plan("emma", Map.of("conversationOn", SOON.toString()));

    talks.handIn("emma", "emma", "acceptShortNotice", Map.of("shortNotice", "no"));
    assertThat(talks.open("emma")).containsExactly("planConversation");
    talks.plan("emma");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.told("invitation")).containsExactly("emma", "mads");
    assertThat(talks.told("invitationChanged")).isEmpty();
  }

  @Test
  @Passes(process = "conversation", events = "event_noticeUnanswered")
  void findsAnotherDayWhenShortNoticeIsNotAnswered() {
    talks.plan("emma", Map.of("conversationOn", SOON.toString()));

    office.waitUntil(SOON);
    assertThat(talks.open("emma")).containsExactly("acceptShortNotice");
    office.waitUntil(SOON.plusDays(4));

    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(talks.told("invitation")).isEmpty();
    assertThat(talks.told("invitationCancelled")).isEmpty();
  }

  @Test
  void letsTheEmployeeSayYesToATalkOnTheSameDay() {
    talks.plan("emma", Map.of("conversationOn", clock.today().toString()));
    office.waitUntil(clock.today());
    assertThat(talks.open("emma")).containsExactly("acceptShortNotice");

    talks.handIn("emma", "emma", "acceptShortNotice", Map.of("shortNotice", "yes"));
    office.waitUntil(clock.today());

    assertThat(talks.open("emma")).containsExactly("holdConversation");
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_conversationPrepared")
  void waitsForTheDayOnceBothHavePrepared() {
    talks.plan("emma");

    talks.handIn("emma", "emma", "prepareEmployee", Map.of());
    talks.handIn("mads", "emma", "prepareManager", Map.of());
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(Talks.TALK.minusDays(1));
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(Talks.TALK);

    assertThat(talks.open("emma")).containsExactly("holdConversation");
    assertThat(office.passed(Talks.key("emma")))
        .contains("event_conversationDayReached")
        .doesNotContain("event_conversationDay");
  }

  @Test
  @Passes(process = "conversation", events = "event_conversationDay")
  void opensTheTalkOnItsDayThoughNobodyHasPrepared() {
    talks.plan("emma");

    office.waitUntil(Talks.TALK);

    assertThat(talks.open("emma")).containsExactly("holdConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.task("emma", "holdConversation").getAssignee()).isEqualTo("mads");
  }
}
