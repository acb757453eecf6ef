package dk.mushjul.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.mushjul.engine.Steps;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of tasks, in the middle of a round of conversations. */
@MushjulTest
@OneStory
class MyTasksTest {

  @Autowired Talks talks;
  @Autowired MyTasks tasks;
  @Autowired Steps steps;
  @Autowired TaskService engine;
  @LocalServerPort int port;

  @Test
  void saysOfAllTasksAtOnceWhatItSaysOfEach() {
    talks.call();
    talks.plan("emma");
    talks.plan("gitte");
    talks.hold("mads", "gitte", Map.of());

    for (var person :
        Map.of("mads", "manager", "emma", "employee", "gitte", "employee", "hanne", "hr")
            .entrySet()) {
      var mine = tasks.of(person.getKey(), Set.of(person.getValue()));
      assertThat(mine)
          .as(person.getKey())
          .allSatisfy(
              task ->
                  assertThat(tasks.of(task.id(), person.getKey())).isEqualTo(Optional.of(task)));
    }
    assertThat(tasks.of("mads", Set.of("employee", "manager")))
        .extracting(MyTask::stem, MyTask::about)
        .contains(
            tuple("holdConversation", "Emma Lund"), tuple("planConversation", "Erik Solberg"));
    assertThat(tasks.of("gitte", Set.of("employee")))
        .extracting(MyTask::stem, MyTask::about)
        .containsExactly(tuple("approvePlan", null));

    assertThat(tasks.of("erik", Set.of("employee"))).isEmpty();
    readsInTheReadersLanguage();
    tellsHrAloneOfTheTasksOfOthers();
    leavesOutWhatEndedWhileItWasRead();
  }

  private void leavesOutWhatEndedWhileItWasRead() {
    var before = engine.createTaskQuery().taskAssignee("gitte").list();
    assertThat(steps.openSteps(before, "gitte")).hasSize(1);

    talks.handIn("gitte", "gitte", "approvePlan", Map.of("approval", "approve"));

    assertThat(steps.openSteps(before, "gitte")).isEmpty();
  }

  private void tellsHrAloneOfTheTasksOfOthers() {
    var path = "/mus/api/tasks?id=" + talks.task("gitte", "approvePlan").getId();

    var task = user("hanne").get(path).path(0);
    assertThat(task.path("about").asText()).isEqualTo("Gitte Nørby");
    assertThat(task.path("waitsFor").asText()).isEqualTo("hos Gitte Nørby");
    assertThat(task.path("name").asText()).isEqualTo("Godkend planen");

    for (var other : List.of("mads", "dorte", "erik")) {
      assertThat(user(other).get(path)).as(other).isEmpty();
    }
  }

  private WebUser user(String id) {
    return WebUser.signIn("http://127.0.0.1:" + port, id, TestPeople.PASSWORD);
  }

  private void readsInTheReadersLanguage() {
    var task = user("gitte").get("/mus/api/tasks").path(0);

    assertThat(task.path("name").asText()).isEqualTo("Godkend planen");
    assertThat(task.path("phase").asText()).isEqualTo("Samtale");
    assertThat(task.path("about").isNull()).isTrue();
    assertThat(task.path("due").path("words").asText()).startsWith("om ").endsWith(" dage");
    assertThat(task.path("due").path("late").asBoolean()).isFalse();
  }
}
