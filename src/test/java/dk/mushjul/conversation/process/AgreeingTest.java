package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.form.Option;
import dk.mushjul.plan.Plans;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Web;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class AgreeingTest {

  private static final Map<String, Object> WISH =
      Map.of("approval", "requestChange", "changeWish", "Mere tid");
  private static final Map<String, Object> NEXT_DRAFT =
      Map.of(
          "goals", List.of(Map.of("goalTitle", "Et kursus")),
          "followUpOn", Talks.FOLLOW_UP.toString(),
          "writerNote", "Jeg ser det anderledes");

  @Autowired Web web;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Plans plans;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"endEvent_planApproved", "endEvent_planAgreed", "endEvent_conversationAgreed"})
  void endsWithAPlanThatBothStandBehind() {
    talks.draft("emma");
    assertThat(talks.task("emma", "approvePlan").getAssignee()).isEqualTo("emma");
    assertThat(talks.told("planAgreed")).isEmpty();

    answer("emma", Map.of("approval", "approve"));

    var conversation = talks.conversation("emma");
    assertThat(conversation.state()).isEqualTo(ConversationState.AGREED);
    assertThat(plans.agreedByBoth(conversation.parties().id(), 1)).isTrue();
    assertThat(conversation.followUpInstanceId()).isNotNull();
    assertThat(talks.told("planAgreed")).containsExactly("emma", "mads");
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void asksTheManagerWhenTheEmployeeWrites() {
    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "writerRole", "employee"));
    talks.hold("emma", "emma", Map.of());

    answer("mads", Map.of("approval", "approve"));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  void letsTheOtherAskForAChangeTwice() {
    talks.draft("emma");
    answer("emma", WISH);
    assertThat(office.form("mads", talks.task("emma", "draftPlan")).shared().toString())
        .contains("Mere tid");
    talks.handIn("mads", "emma", "draftPlan", NEXT_DRAFT);
    answer("emma", WISH);
    talks.handIn("mads", "emma", "draftPlan", NEXT_DRAFT);

    assertThat(office.form("emma", talks.task("emma", "approvePlan")).options().get("approval"))
        .extracting(Option::value)
        .containsExactly("approve", "newTalk", "disagree", "notHeld");
    assertThatThrownBy(() -> answer("emma", WISH)).isInstanceOf(FormFieldValidationException.class);
    answer("emma", Map.of("approval", "approve"));

    var conversation = talks.conversation("emma");
    assertThat(conversation.planVersion()).isEqualTo(3);
    assertThat(plans.agreedByBoth(conversation.parties().id(), 3)).isTrue();
    assertThat(conversation.state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_planNotHeld")
  void plansAnewWhenTheOtherSaysThatTheTalkWasNotHeld() {
    talks.draft("emma");

    answer("emma", Map.of("approval", "notHeld"));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.NOT_HELD);
    assertThat(talks.conversation("emma").heldOn()).isNull();
    assertThat(talks.open("emma")).containsExactly("planConversation");
    talks.plan("emma", Map.of("conversationOn", "2027-04-12"));
    talks.hold("mads", "emma", Map.of());
    answer("emma", Map.of("approval", "approve"));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  void plansAnewWhenTheManagerSaysThatTheTalkWasNotHeld() {
    talks.plan("emma");
    office.waitUntil(Talks.TALK);

    talks.miss("emma");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.NOT_HELD);
    assertThat(talks.told("invitationCancelled")).containsExactly("emma", "mads");
    talks.plan("emma", Map.of("conversationOn", "2027-04-12"));
    assertThat(talks.told("invitationChanged")).containsExactly("emma", "mads");
  }

  @Test
  @Passes(
      process = "conversation",
      events = {
        "endEvent_planDisagreed",
        "endEvent_disagreementRecorded",
        "endEvent_conversationDisagreed"
      })
  void recordsADisagreementThatStands() {
    talks.draft("emma");

    disagree();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.DISAGREED);
    var form = office.form("hanne", talks.task("emma", "mediatePlan"));
    assertThat(form.shared().toString())
        .contains("Det var ikke det, vi talte om")
        .doesNotContain("Lære at svare på klager");
    mediate("notAgreed");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.MEDIATED);
    assertThat(talks.conversation("emma").followUpInstanceId()).isNull();
    assertThat(talks.told("planAgreed")).isEmpty();
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void writesThePlanAnewWhenHrHasBroughtThemTogether() {
    talks.draft("emma");
    disagree();

    mediate("newDraft");
    talks.handIn("mads", "emma", "draftPlan", NEXT_DRAFT);
    answer("emma", Map.of("approval", "approve"));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    assertThat(office.passed(Talks.key("emma"))).doesNotContain("endEvent_planDisagreed");
  }

  @Test
  @Passes(process = "conversation", events = "event_approvalMissing")
  void neverTakesSilenceForAYes() {
    talks.draft("emma");

    office.waitUntil(Talks.TALK.plusWeeks(4));
    assertThat(talks.open("emma")).containsExactly("approvePlan");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.DRAFTED);
    assertThat(remindersOfTheApproval())
        .containsExactly("emma taskReminder", "emma taskOverdue", "emma taskOverdue");
    nobodyReadsOfAYes();
    office.waitUntil(Talks.TALK.plusWeeks(6));

    var conversation = talks.conversation("emma");
    assertThat(conversation.state()).isEqualTo(ConversationState.DISAGREED);
    assertThat(plans.agreedByBoth(conversation.parties().id(), 1)).isFalse();
    assertThat(talks.open("emma")).containsExactly("mediatePlan");
    assertThat(talks.told("planAgreed")).isEmpty();
    mediate("newDraft");
    talks.handIn("mads", "emma", "draftPlan", NEXT_DRAFT);
    answer("emma", Map.of("approval", "approve"));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
  }

  private List<String> remindersOfTheApproval() {
    return jdbc.queryForList(
        """
        select recipient || ' ' || kind from mushjul.notice
        where facts->>'step' = 'approvePlan' and kind in ('taskReminder', 'taskOverdue') order by id
        """,
        String.class);
  }

  /** Neither of the two reads anywhere that the plan is approved. */
  private void nobodyReadsOfAYes() {
    var id = talks.conversation("emma").parties().id();
    for (var party : List.of("emma", "mads")) {
      assertThat(web.status(party, "/mus/forloeb/" + id)).isEqualTo(200);
      for (var page :
          List.of("/mus/plan", "/mus/plan/" + id, "/mus/forloeb", "/mus/forloeb/" + id)) {
        assertThat(web.read(party, page).toLowerCase(Locale.ROOT))
            .as(party + " at " + page)
            .doesNotContain("godkendt");
      }
    }
  }

  private void answer(String person, Map<String, Object> answer) {
    talks.handIn(person, "emma", "approvePlan", answer);
  }

  private void disagree() {
    answer("emma", Map.of("approval", "disagree", "ownWords", "Det var ikke det, vi talte om"));
  }

  private void mediate(String outcome) {
    talks.handIn(
        "hanne",
        "emma",
        "mediatePlan",
        Map.of("mediation", outcome, "mediatedOn", Talks.TALK.toString()));
  }
}
