package dk.mushjul.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.engine.Steps;
import dk.mushjul.form.Item;
import dk.mushjul.form.Option;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager who is late: one task for the manager above, then HR; gone when caught up. */
@MushjulTest
class EscalationTest {

  /** Everybody's talk should have been planned by now, and was suggested for a day to come. */
  private static final LocalDate LATE = LocalDate.of(2027, 3, 24);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Steps steps;
  @Autowired LateManagers late;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"event_planningLate", "endEvent_planningEscalated"})
  void givesTheManagerAboveOneTaskHoweverMuchIsLate() {
    office.waitUntil(Talks.CALLED.plusWeeks(1));
    assertThat(office.tasks("remindManager").count()).isZero();

    everythingIsLate();

    var task = office.task("remindManager");
    assertThat(task.getAssignee()).isEqualTo("dorte");
    var form = office.form("dorte", task);
    assertThat(form.context().about()).isEqualTo("Mads Overgaard er bagud");
    assertThat(form.shared().get(0).items()).containsExactly(new Item("Opgaver over tiden", "3"));
    assertThat(talks.told("managerLate")).containsExactly("dorte");
    assertThat(facts("managerLate")).contains("Mads Overgaard", "\"count\": \"");
    assertThat(steps.openStep(task.getId(), "hanne")).isEmpty();
    assertThat(steps.openStep(task.getId(), "mads")).isEmpty();
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  @Passes(process = "lateManager", events = "event_stillLate")
  void goesToHrWhenTheManagerAboveIsSilent() {
    everythingIsLate();

    office.waitUntil(Talks.CALLED.plusWeeks(6));

    var task = office.task("remindManager");
    assertThat(task.getAssignee()).isNull();
    assertThat(office.tasks("remindManager").taskCandidateGroup("hr").count()).isOne();
    assertThat(steps.openStep(task.getId(), "hanne")).isPresent();
    assertThat(steps.openStep(task.getId(), "dorte")).isEmpty();
    assertThat(talks.told("managerLate")).startsWith("dorte").contains("hanne");
    answer("hanne", Map.of("lateAnswer", "spoken"));
    assertThat(office.passed("mads")).contains("endEvent_managerReminded");
  }

  @Test
  @Passes(process = "lateManager", events = "endEvent_managerReminded")
  void endsWhenTheManagerAboveHasTalkedToTheOther() {
    everythingIsLate();

    answer("dorte", Map.of("lateAnswer", "spoken", "lateNote", "Sygdom i teamet"));

    assertThat(office.tasks("remindManager").count()).isZero();
    assertThat(late.find("mads")).isEmpty();
    assertThat(office.passed("mads")).doesNotContain("serviceTask_passLateToHr");
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void goesToWhoeverComesAboveTheManagerUnlessHrHasIt() {
    everythingIsLate();
    getsAbove("hanne", "mads");

    var task = office.task("remindManager");
    assertThat(task.getAssignee()).isEqualTo("hanne");
    assertThat(steps.openStep(task.getId(), "dorte")).isEmpty();
    state.agrees();

    answer("hanne", Map.of("lateAnswer", "handedOver"));
    getsAbove("dorte", "mads");
    assertThat(office.task("remindManager").getAssignee()).isNull();
    state.agrees();
  }

  private void getsAbove(String above, String manager) {
    office.start(
        "hanne",
        "managerChange",
        Map.of("changeFor", "people", "changedPeople", manager, "newManager", above));
  }

  @Test
  void goesToHrAtOnceWhenTheManagerAboveSaysSo() {
    everythingIsLate();

    answer("dorte", Map.of("lateAnswer", "handedOver", "lateNote", "Jeg kan ikke nå ham"));

    var task = office.task("remindManager");
    assertThat(task.getAssignee()).isNull();
    assertThat(late.find("mads")).isPresent();
    var form = office.form("hanne", task);
    assertThat(form.shared().toString()).contains("Jeg kan ikke nå ham", "Dorte Lindskov");
    assertThat(form.options().get("lateAnswer"))
        .extracting(Option::value)
        .containsExactly("spoken");
    assertThatThrownBy(() -> answer("hanne", Map.of("lateAnswer", "handedOver")))
        .isInstanceOf(FormFieldValidationException.class);
    answer("hanne", Map.of("lateAnswer", "spoken"));
    assertThat(late.find("mads")).isEmpty();
  }

  @Test
  @Passes(
      process = "lateManager",
      events = {"event_caughtUp", "endEvent_caughtUp"})
  void disappearsWhenTheManagerHasCaughtUp() {
    everythingIsLate();

    planFor("emma");
    planFor("erik");
    office.waitUntil(LATE.plusDays(1));
    assertThat(office.form("dorte", office.task("remindManager")).shared().get(0).items())
        .containsExactly(new Item("Opgaver over tiden", "1"));
    planFor("gitte");
    office.waitUntil(LATE.plusDays(2));

    assertThat(office.tasks("remindManager").count()).isZero();
    assertThat(late.find("mads")).isEmpty();
    assertThat(office.passed("mads")).doesNotContain("endEvent_managerReminded");
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"event_draftLate", "endEvent_draftEscalated"})
  void asksAboveWhenThePlanIsNotWritten() {
    everybodyIsPlanned();
    talks.hold("mads", "emma", Map.of("planLater", true, "goals", List.of()));
    assertThat(talks.open("emma")).containsExactly("draftPlan");

    office.waitUntil(Talks.TALK.plusDays(13));
    assertThat(office.passed(Talks.key("emma"))).doesNotContain("event_draftLate");
    office.waitUntil(Talks.TALK.plusDays(20));

    assertThat(talks.open("emma")).containsExactly("draftPlan");
    assertThat(office.task("remindManager").getAssignee()).isEqualTo("dorte");
  }

  @Test
  void blamesNoManagerForAPlanThatTheEmployeeWrites() {
    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "writerRole", "employee"));
    planFor("erik");
    planFor("gitte");
    talks.hold("emma", "emma", Map.of("planLater", true, "goals", List.of()));

    office.waitUntil(Talks.TALK.plusDays(20));

    assertThat(office.passed(Talks.key("emma"))).contains("event_draftLate");
    assertThat(office.tasks("remindManager").count()).isZero();
  }

  @Test
  @Passes(
      process = "followUp",
      events = {"event_followUpLate", "endEvent_followUpEscalated"})
  void asksAboveWhenTheFollowUpIsNotHeld() {
    everybodyIsPlanned();
    talks.hold("mads", "emma", Map.of());
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));

    office.waitUntil(Talks.FOLLOW_UP.plusDays(14));
    assertThat(office.tasks("remindManager").count()).isZero();
    office.waitUntil(Talks.FOLLOW_UP.plusDays(30));

    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
    assertThat(office.form("dorte", office.task("remindManager")).shared().get(0).items())
        .containsExactly(new Item("Opgaver over tiden", "1"));
  }

  @Test
  void asksAboveAndHrWhenARequestIsNotAnswered() {
    everybodyIsPlanned();
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));

    office.waitUntil(Talks.CALLED.plusDays(14));

    assertThat(office.passed("emma/1")).contains("event_answerLate", "endEvent_passedToHr");
    assertThat(office.tasks("answerRequest").taskCandidateGroup("hr").count()).isOne();
    assertThat(office.form("dorte", office.task("remindManager")).shared().get(0).items())
        .containsExactly(new Item("Opgaver over tiden", "1"));
    office.handIn("hanne", "answerRequest", Map.of("requestAnswer", "no"));
    office.waitUntil(Talks.CALLED.plusDays(15));
    assertThat(office.tasks("remindManager").count()).isZero();
  }

  @Test
  void disappearsAlsoWhileSomebodyStandsInForTheManagerAbove() {
    everythingIsLate();
    office.start(
        "dorte",
        "substitution",
        Map.of(
            "substitute",
            "mads",
            "substituteFrom",
            LATE.toString(),
            "substituteTo",
            LATE.plusDays(9).toString()));
    office.waitUntil(LATE.plusDays(1));
    planFor("emma");
    planFor("erik");
    planFor("gitte");

    office.waitUntil(LATE.plusDays(2));

    assertThat(office.tasks("remindManager").count()).isZero();
  }

  private void everythingIsLate() {
    office.waitUntil(LATE);
    assertThat(office.tasks("planConversation").count()).isEqualTo(3);
  }

  private void everybodyIsPlanned() {
    talks.plan("emma");
    planFor("erik");
    planFor("gitte");
  }

  private void planFor(String employee) {
    talks.plan(employee, Map.of("conversationOn", "2027-05-03"));
  }

  private void answer(String person, Map<String, Object> answers) {
    office.handIn(person, "remindManager", answers);
  }

  private String facts(String kind) {
    return jdbc.queryForObject(
        "select facts::text from mushjul.notice where kind = ?", String.class, kind);
  }
}
