package dk.mushjul.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class RemindersTest {

  /** A working day on which those who prepare for a talk a week later are reminded. */
  private static final LocalDate REMINDED = Talks.TALK.minusDays(8);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Mailbox mailbox;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  @Passes(process = "reminders", events = "endEvent_dayDone")
  void runsOnceADayAndSendsWhatIsWaiting() throws Exception {
    var before = runs();
    mailbox.empty();
    talks.plan("emma");

    office.waitUntil(Talks.CALLED.plusDays(1));

    assertThat(runs()).isEqualTo(before + 1);
    assertThat(unfinished()).isZero();
    assertThat(mailbox.server().getReceivedMessagesForDomain("emma@example.dk")).hasSize(2);
    assertThat(waiting()).isZero();
  }

  @Test
  void sendsNothingWhenItRunsAgainOnTheSameDay() {
    talks.plan("emma");
    office.waitUntil(REMINDED);
    assertThat(reminded("emma", "prepareEmployee")).isNotEmpty();
    var sent = mailbox.mails().size();
    var notices = notices();

    runtime.startProcessInstanceByKey("reminders");
    office.settle();
    office.waitUntil(REMINDED);

    assertThat(unfinished()).isZero();
    assertThat(notices()).isEqualTo(notices);
    assertThat(mailbox.mails()).hasSize(sent);
  }

  @Test
  void remindsWhoPreparesTwiceAtMostAndNeverAnybodyAbove() {
    talks.plan("emma");
    talks.plan("erik", Map.of("conversationOn", "2027-05-03"));
    talks.plan("gitte", Map.of("conversationOn", "2027-05-03"));

    office.waitUntil(Talks.TALK.minusDays(1));

    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
    assertThat(reminded("emma", "prepareEmployee")).hasSize(2).containsOnly("taskReminder");
    assertThat(reminded("mads", "prepareManager")).hasSize(1);
    office.waitUntil(Talks.TALK.plusDays(14));
    assertThat(reminded("emma", "prepareEmployee")).hasSize(2);
    assertThat(office.tasks("remindManager").count()).isZero();
    assertThat(talks.told("managerLate")).isEmpty();
  }

  @Test
  void remindsWhoeverWritesThePlan() {
    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "writerRole", "employee"));
    talks.plan("erik");

    office.waitUntil(Talks.TALK.plusDays(10));

    assertThat(reminded("emma", "holdConversation")).contains("taskReminder", "taskOverdue");
    assertThat(reminded("mads", "holdConversation")).contains("taskReminder", "taskOverdue");
  }

  @Test
  void remindsHrOfWhatHasBeenPassedOn() {
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));

    office.waitUntil(Talks.CALLED.plusDays(21));

    assertThat(office.tasks("answerRequest").taskCandidateGroup("hr").count()).isOne();
    assertThat(reminded("hanne", "answerRequest")).contains("taskOverdue");
  }

  private long runs() {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey("reminders")
        .list()
        .stream()
        .map(HistoricProcessInstance::getId)
        .distinct()
        .count();
  }

  private long unfinished() {
    return runtime.createProcessInstanceQuery().processDefinitionKey("reminders").count();
  }

  private int waiting() {
    return jdbc.queryForObject(
        "select count(*) from mushjul.notice where state = 'WAITING'", Integer.class);
  }

  private int notices() {
    return jdbc.queryForObject("select count(*) from mushjul.notice", Integer.class);
  }

  private List<String> reminded(String person, String step) {
    return jdbc.queryForList(
        """
        select kind from mushjul.notice
        where recipient = ? and facts->>'step' = ? and kind in ('taskReminder', 'taskOverdue')
        """,
        String.class,
        person,
        step);
  }
}
