package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How the steps of a conversation answer over HTTP: many at once, twice at once, by the wrong one.
 */
@MushjulTest
class StepsOverHttpTest {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final int BROWSERS = 8;

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Conversations conversations;
  @LocalServerPort int port;

  @Test
  void plansEachRowByItselfAndSaysWhatBecameOfIt() {
    var desk = openedWheel();
    var mine = of("mads");
    var foreign = of("mette").get(0);
    var rows = new ArrayList<Map<String, Object>>();
    mine.forEach(conversation -> rows.add(row(conversation, "2027-04-14")));
    rows.set(0, row(mine.get(0), "2027-02-30"));
    rows.add(row(foreign, "2027-04-14"));

    var results = desk.user("mads").post("/mus/api/conversations/plan", rows);

    assertThat(results).hasSize(mine.size() + 1);
    assertThat(results.get(0).path("status").asText()).isEqualTo("refused");
    assertThat(results.get(0).path("errors").get(0).path("key").asText())
        .isEqualTo("conversationOn");
    assertThat(results.get(1).path("status").asText()).isEqualTo("planned");
    assertThat(results.get(mine.size()).path("status").asText()).isEqualTo("notYours");
    assertThat(conversations.get(mine.get(1).parties().id()).state())
        .isEqualTo(ConversationState.PLANNED);
    assertThat(conversations.get(mine.get(0).parties().id()).state())
        .isEqualTo(ConversationState.CALLED);
    assertThat(conversations.get(foreign.parties().id()).state())
        .isEqualTo(ConversationState.CALLED);
  }

  @Test
  void ofManyWhoHandInAtOnceOneWinsAndTheOthersAreToldSo() throws Exception {
    var desk = openedWheel();
    var browsers =
        Stream.generate(
                () -> WebUser.signIn("http://127.0.0.1:" + port, "mads", TestPeople.PASSWORD))
            .limit(BROWSERS)
            .toList();
    var open = desk.tasksOf("mads");
    assertThat(open).hasSizeGreaterThan(5);

    for (var task : open) {
      var answers =
          new FormFiller(
                  desk.open("mads", task).orElseThrow(), task.stem(), new Markers(), Map.of())
              .answers();
      var body = Map.of("variables", HttpDesk.typed(answers));
      var path = ENGINE + "/task/" + task.id() + "/submit-form";

      var answered = AtOnce.all(each(browsers, mads -> mads.tryPost(path, body).statusCode()));

      assertThat(answered).as(task.stem()).filteredOn(status -> status < 300).hasSize(1);
      assertThat(answered).as(task.stem()).filteredOn(status -> status >= 300).containsOnly(409);
    }
  }

  private static List<Callable<Integer>> each(
      List<WebUser> browsers, Function<WebUser, Integer> what) {
    return browsers.stream().map(one -> (Callable<Integer>) () -> what.apply(one)).toList();
  }

  @Test
  void nobodyPassesTheGateBySideDoors() {
    var desk = openedWheel();
    var task = desk.tasksOf("mads").get(0);
    var path = ENGINE + "/task/" + task.id();
    var nothing = Map.of("variables", Map.of());

    assertThat(desk.user("emma").tryGet("/mus/api/tasks/" + task.id() + "/form-data").statusCode())
        .isEqualTo(404);
    assertThat(desk.user("emma").tryPost(path + "/submit-form", nothing).statusCode())
        .isEqualTo(404);
    assertThat(desk.user("hanne").tryPost(path + "/submit-form", nothing).statusCode())
        .isEqualTo(404);
    assertThat(desk.user("mads").tryPost(path + "/complete", nothing).statusCode()).isEqualTo(403);
    assertThat(desk.user("mads").tryPost(path + "/resolve", nothing).statusCode()).isEqualTo(403);
    assertThat(
            desk.user("mads").tryPost(path + "/bpmnError", Map.of("errorCode", "x")).statusCode())
        .isEqualTo(403);
    assertThat(
            desk.user("hanne")
                .tryPost(ENGINE + "/process-definition/key/conversation/submit-form", nothing)
                .statusCode())
        .isIn(403, 404);
    assertThat(desk.tasksOf("mads")).extracting(open -> open.id()).contains(task.id());
  }

  @Test
  void refusesWhatTheFormDoesNotAskForAndNamesTheField() {
    var desk = openedWheel();
    var task = desk.tasksOf("mads").get(0);

    var answer =
        desk.user("mads")
            .tryPost(
                ENGINE + "/task/" + task.id() + "/submit-form",
                Map.of("variables", HttpDesk.typed(Map.of("approved", "SECRET", "minutes", 9999))));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\\\"key\\\":\\\"approved\\\"")
        .contains("\\\"key\\\":\\\"minutes\\\"")
        .doesNotContain("SECRET", "9999");
  }

  private HttpDesk openedWheel() {
    return new OpenedWheel(people, clock, port).desk();
  }

  private List<Conversation> of(String manager) {
    return conversations.outstandingIn("2027").stream()
        .filter(conversation -> conversation.parties().manager().equals(manager))
        .toList();
  }

  private static Map<String, Object> row(Conversation conversation, String on) {
    return Map.of("conversationId", conversation.parties().id(), "on", on, "from", "10:00");
  }
}
