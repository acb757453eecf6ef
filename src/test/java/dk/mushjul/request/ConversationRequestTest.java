package dk.mushjul.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.content.AccessLog;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Steps;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.TestPeople;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class ConversationRequestTest {

  private static final String ID = "emma/1";

  @Autowired Office office;
  @Autowired Steps steps;
  @Autowired TestPeople people;
  @Autowired Requests requests;
  @Autowired Conversations conversations;
  @Autowired AccessLog accesses;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void goesToTheManagerWhoSeesWhatWasAsked() {
    ask("emma", "manager");

    var task = office.task("answerRequest");
    assertThat(task.getAssignee()).isEqualTo("mads");
    assertThat(office.form("mads", task).shared().toString())
        .contains("Er ikke blevet inviteret til MUS", "Det er to år siden", "Emma Lund");
    assertThat(accesses.about("emma")).anyMatch(access -> access.reader().equals("mads"));
    assertThat(steps.openStep(task.getId(), "hanne")).isEmpty();
    assertThat(steps.openStep(task.getId(), "emma")).isEmpty();
  }

  @Test
  @Passes(process = "conversationRequest", events = "endEvent_requestGranted")
  void callsAConversationWhenTheAnswerIsYes() {
    aWheelRunsWithout("emma");
    ask("emma", "manager");

    office.handIn("mads", "answerRequest", Map.of("requestAnswer", "yes"));

    assertThat(office.passed(ID))
        .contains("serviceTask_grantRequest")
        .doesNotContain("endEvent_requestDeclined");
    assertThat(requests.get(ID).state()).isEqualTo(Request.State.GRANTED);
    assertThat(conversations.of("2027", "emma").orElseThrow().state())
        .isEqualTo(ConversationState.CALLED);
    assertThat(told("requestAnswered")).containsExactly("emma");
  }

  @Test
  @Passes(process = "conversationRequest", events = "endEvent_requestDeclined")
  void saysNoWithoutCallingAnything() {
    ask("emma", "manager");

    office.handIn(
        "mads", "answerRequest", Map.of("requestAnswer", "no", "answerText", "Vi talte i går"));

    assertThat(office.passed(ID)).contains("sendTask_sendRefusal");
    assertThat(requests.get(ID).state()).isEqualTo(Request.State.DECLINED);
    assertThat(told("requestAnswered")).containsExactly("emma");
    assertThat(jdbc.queryForList("select facts::text from mushjul.notice", String.class))
        .noneMatch(facts -> facts.contains("i går"));
  }

  @Test
  void goesToHrWhenTheEmployeeWantsThat() {
    ask("emma", "hr");

    var task = office.task("answerRequest");
    assertThat(task.getAssignee()).isNull();
    assertThat(steps.openStep(task.getId(), "mads")).isEmpty();
    office.handIn("hanne", "answerRequest", Map.of("requestAnswer", "no"));

    assertThat(office.passed(ID)).contains("endEvent_requestDeclined");
  }

  @Test
  void goesToHrWhereThereIsNoManager() {
    ask("dorte", "manager");

    assertThat(steps.openStep(office.task("answerRequest").getId(), "hanne")).isPresent();
  }

  @Test
  @Passes(
      process = "conversationRequest",
      events = {"event_answerLate", "endEvent_passedToHr"})
  void passesToHrWhenTheManagerDoesNotAnswer() {
    ask("emma", "manager");

    office.fire("event_answerLate");

    var task = office.task("answerRequest");
    assertThat(task.getAssignee()).isNull();
    assertThat(steps.openStep(task.getId(), "mads")).isEmpty();
    assertThat(office.tasks("answerRequest").taskCandidateGroup("hr").count()).isOne();
    assertThat(told("requestPassedToHr")).containsExactly("hanne");
    office.handIn("hanne", "answerRequest", Map.of("requestAnswer", "yes"));
    assertThat(office.passed(ID)).contains("endEvent_requestGranted");
  }

  @Test
  void leavesHrsOwnTaskAloneWhenItIsLate() {
    ask("emma", "hr");

    office.fire("event_answerLate");

    assertThat(told("requestPassedToHr")).isEmpty();
    assertThat(office.tasks("answerRequest").count()).isOne();
  }

  @Test
  void followsTheEmployeeToANewManager() {
    ask("emma", "manager");

    people.organisation(
        """
        solby;Solby Kommune;;dorte
        borgerservice;Borgerservice;solby;erik
        """,
        """
        dorte;Dorte Lindskov;;solby;;;37;;;active;;
        erik;Erik Solberg;;borgerservice;;;37;;;active;;
        emma;Emma Lund;;borgerservice;;;37;;;active;;
        """);

    assertThat(office.task("answerRequest").getAssignee()).isEqualTo("erik");
    office.handIn("erik", "answerRequest", Map.of("requestAnswer", "no"));
    assertThat(office.passed(ID)).contains("endEvent_requestDeclined");
  }

  @Test
  void countsAPersonsRequests() {
    ask("emma", "manager");
    ask("emma", "hr");
    ask("erik", "manager");

    assertThat(requests.of("emma")).extracting(Request::id).containsExactly("emma/1", "emma/2");
    assertThat(requests.of("erik")).extracting(Request::id).containsExactly("erik/1");
  }

  @Test
  void isForThoseWhoWorkHere() {
    assertThat(steps.startFormData("conversationRequest", "emma")).isPresent();
    assertThat(steps.startFormData("conversationRequest", "admin")).isEmpty();
    assertThatThrownBy(() -> ask("admin", "hr")).isInstanceOf(AuthorizationException.class);
  }

  private void ask(String person, String firstReader) {
    office.start(
        person,
        "conversationRequest",
        Map.of(
            "requestReason", "notCalled",
            "requestText", "Det er to år siden",
            "firstReader", firstReader));
  }

  private void aWheelRunsWithout(String person) {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "private",
            "firstDay", "2027-03-01",
            "lastDay", "2027-06-30",
            "units", List.of("borgerservice")));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
    office.fire("event_windowOpens");
    jdbc.update("delete from mushjul.conversation where employee_id = ?", person);
  }

  private List<String> told(String kind) {
    return jdbc.queryForList(
        "select recipient from mushjul.notice where kind = ?", String.class, kind);
  }
}
