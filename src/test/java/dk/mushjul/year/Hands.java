package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.rehearsal.Desk.WaitingTask;
import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.rehearsal.Voice;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What people of the played year do besides their tasks: they open pages, send the forms on them
 * and start processes. The database is asked for ids, as a link in a mail would name them, and for
 * what no page says.
 */
record Hands(HttpDesk desk, Voice voice, JdbcTemplate jdbc) {

  /** What a page says to somebody who may read it. */
  String page(String person, String path) {
    var answer = desk.user(person).tryGet(path);
    assertThat(answer.statusCode()).as(person + " opens " + path).isEqualTo(200);
    return answer.body();
  }

  /** With which status somebody is answered. */
  int status(String person, String path) {
    return desk.user(person).tryGet(path).statusCode();
  }

  /** Sends the form of a page; a value may be a list where the field is there several times. */
  void post(String person, String page, String action, Map<String, ?> fields) {
    var answer = desk.user(person).tryPostForm(page, action, fields);
    assertThat(answer.statusCode()).as(action + ": " + answer.body()).isLessThan(400);
  }

  /** Fills a start form but for what is wanted, and hands it in. */
  void start(String person, String process, String form, Map<String, Object> wanted) {
    var sheet = desk.openStart(person, process);
    desk.start(person, process, new FormFiller(sheet, form, voice, wanted).answers());
  }

  /** Somebody would have the first goal of an agreed plan otherwise. */
  void proposeChange(String person, String conversation, String goal) {
    var goalId =
        jdbc.queryForObject(
            "select min(goal_id) from mushjul.goal where conversation_id = ?",
            String.class,
            conversation);
    var path = "/mus/plan/" + conversation + "/aendring";
    post(
        person,
        path + "?maal=" + goalId,
        path,
        Map.of(
            "maal",
            goalId,
            "goalTitle",
            goal,
            "deadline",
            desk.today().plusMonths(4).toString(),
            "changeReason",
            "Kurset blev aflyst"));
  }

  /** The id of somebody's conversation in the wheel of the played year. */
  String talkOf(String employee) {
    return jdbc.queryForObject(
        "select id from mushjul.conversation where employee_id = ? and wheel_id = ?",
        String.class,
        employee,
        YearEvents.WHEEL);
  }

  /** How somebody's own list shows the conversation of the played year. */
  JsonNode own(String employee) {
    var id = talkOf(employee);
    for (var one : desk.user(employee).get("/mus/api/me").path("conversations")) {
      if (one.path("id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError(employee + " does not see the own conversation");
  }

  /** The state that somebody's own list shows. */
  String state(String employee) {
    return own(employee).path("state").asText();
  }

  /** How much of the engine is still under way with somebody in the played year. */
  int runningOf(String employee) {
    return jdbc.queryForObject(
        "select count(*) from act_ru_execution where business_key_ = ?",
        Integer.class,
        YearEvents.WHEEL + "/" + employee);
  }

  /** The only open task of that stem among those of this person. */
  WaitingTask task(String person, String stem) {
    List<WaitingTask> found =
        desk.tasksOf(person).stream().filter(task -> task.stem().equals(stem)).toList();
    assertThat(found).as(stem + " of " + person).hasSize(1);
    return found.get(0);
  }

  /** The id of the open task of that stem in the case of that business key. */
  String task(String stem, String wheel, String employee) {
    return jdbc.queryForObject(
        """
        select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
        where t.task_def_key_ = 'userTask_' || ? and e.business_key_ = ? || '/' || ?
        """,
        String.class,
        stem,
        wheel,
        employee);
  }

  /** Hands in the form of one of somebody's own tasks. */
  void handIn(String person, String task, Map<String, Object> answers) {
    var mine = desk.tasksOf(person).stream().filter(open -> open.id().equals(task)).findFirst();
    desk.handIn(person, mine.orElseThrow(), answers);
  }

  /** What the form of a task shows somebody. */
  JsonNode form(String person, String task) {
    return desk.user(person).get(formOf(task));
  }

  /** Where the form of a task is read. */
  static String formOf(String task) {
    return "/mus/api/tasks/" + task + "/form-data";
  }
}
