package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.sql.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class TaskNoticesTest {

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;

  private OneTalk talk;

  @BeforeEach
  void aTalkIsCalled() {
    people.solby();
    talk = new OneTalk(office);
    talk.isCalled();
  }

  @Test
  void sayWhomATaskIsAbout() {
    assertThat(about(talk.task("planConversation"))).isEqualTo("Bent Krogh");
    assertThat(jdbc.queryForList("select facts::text from mushjul.notice", String.class))
        .noneMatch(facts -> facts.contains("personId"));
  }

  @Test
  void doNotTellSomebodyTheirOwnName() {
    talk.isPlanned("2027-04-12");

    assertThat(about(talk.task("prepareEmployee"))).isEmpty();
    assertThat(about(talk.task("prepareManager"))).isEqualTo("Bent Krogh");
  }

  @Test
  void sayWhomAReminderIsAbout() {
    var task = talk.task("planConversation");
    tasks.setDueDate(task.getId(), Date.valueOf("2027-01-10"));
    jdbc.update("delete from mushjul.notice");

    runtime.startProcessInstanceByKey("reminders");
    office.settle();

    assertThat(
            jdbc.queryForList(
                "select facts->>'person' from mushjul.notice where kind = 'taskOverdue'",
                String.class))
        .containsExactly("Bent Krogh");
  }

  @Test
  void areTakenBackWhenTheTaskIsDone() {
    var task = talk.task("planConversation");
    assertThat(waiting(task)).isOne();

    talk.isPlanned("2027-04-12");

    assertThat(waiting(task)).isZero();
    assertThat(waiting(talk.task("prepareEmployee"))).isOne();
  }

  @Test
  void areTakenBackWhenTheTaskIsCutOff() {
    talk.isPlanned("2027-04-12");
    var task = talk.task("prepareEmployee");

    office.fire("event_conversationDay");

    assertThat(waiting(task)).isZero();
  }

  @Test
  void areTakenBackWhenTheProcessIsDeleted() {
    var task = talk.task("planConversation");

    runtime.deleteProcessInstance(task.getProcessInstanceId(), "test");

    assertThat(waiting(task)).isZero();
  }

  @Test
  void askAtOnceAboutAShortNotice() {
    talk.isPlanned("2027-01-18");

    assertThat(
            jdbc.queryForList(
                """
                select kind, recipient, urgency, facts->>'on' as day from mushjul.notice
                where facts->>'link' = ?
                """,
                link(talk.task("acceptShortNotice"))))
        .containsExactly(
            Map.of(
                "kind", "shortNotice",
                "recipient", "bent",
                "urgency", "AT_ONCE",
                "day", "2027-01-18"));
  }

  @Test
  void sayWhichManagerIsLateAndWithHowMuch() {
    var task = talk.task("planConversation");
    tasks.setDueDate(task.getId(), Date.valueOf("2027-01-08"));

    var timer =
        office.timers("event_planningLate").stream()
            .filter(job -> job.getProcessInstanceId().equals(task.getProcessInstanceId()))
            .findFirst()
            .orElseThrow();
    management.executeJob(timer.getId());
    office.settle();

    assertThat(
            jdbc.queryForList(
                """
                select recipient, facts->>'manager' as manager, facts->>'count' as late
                from mushjul.notice where kind = 'managerLate'
                """))
        .containsExactly(Map.of("recipient", "dorte", "manager", "Thomas Riis", "late", "1"));
    assertThat(
            jdbc.queryForList(
                "select kind from mushjul.notice where facts->>'step' = 'remindManager'",
                String.class))
        .isEmpty();
  }

  private String about(Task task) {
    var people =
        jdbc.queryForList(
            "select coalesce(facts->>'person', '') from mushjul.notice where facts->>'link' = ?",
            String.class,
            link(task));
    assertThat(people).hasSize(1);
    return people.get(0);
  }

  private int waiting(Task task) {
    return jdbc.queryForObject(
        """
        select count(*) from mushjul.notice
        where state = 'WAITING' and urgency = 'DAILY' and facts->>'link' = ?
        """,
        Integer.class,
        link(task));
  }

  private static String link(Task task) {
    return "/mus/tasks/" + task.getId();
  }
}
