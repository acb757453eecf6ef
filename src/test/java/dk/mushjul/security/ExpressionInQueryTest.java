package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * CVE-2026-109432: an expression hidden in an or of a task query runs with all rights. Nobody can
 * send one, by whatever way, and the canary, which every unguarded expression could see, stays
 * silent.
 */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpressionInQueryTest {

  /** What an expression would call. */
  public static final class Canary {

    private final AtomicInteger calls = new AtomicInteger();

    public String sing() {
      calls.incrementAndGet();
      return "emma";
    }
  }

  private static final String SONG = "${canary.sing()}";
  private static final String HIDDEN =
      "{\"orQueries\":[{\"assigneeExpression\":\"" + SONG + "\"}]}";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired FilterService filters;
  @Autowired TaskService tasks;
  @Autowired DefaultListableBeanFactory beans;

  private final Canary canary = new Canary();
  private String filter;

  @BeforeAll
  void aCanaryInTheMine() {
    people.solby();
    beans.registerSingleton("canary", canary);
    filter = filters.createTaskFilterQuery().filterName("Mine opgaver").singleResult().getId();
  }

  @AfterAll
  void noCanaryLeft() {
    beans.destroySingleton("canary");
  }

  static Stream<String> bodies() {
    return Stream.of(
        HIDDEN,
        "{\"assigneeExpression\":\"" + SONG + "\"}",
        "{\"ASSIGNEEEXPRESSION\":\"" + SONG + "\"}",
        "{\"assignee\\u0045xpression\":\"" + SONG + "\"}",
        "{\"assigneeExpression \":\"" + SONG + "\"}",
        "{\"orQueries\":[{\"orQueries\":[{\"orQueries\":[{\"dueAfterExpression\":\""
            + SONG
            + "\"}]}]}]}",
        "{\"orQueries\":[{\"assignee\":\"x\"},{\"candidateGroupsExpression\":\"" + SONG + "\"}]}",
        "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":" + HIDDEN + "}",
        "[" + HIDDEN + "]");
  }

  static Stream<String> unclearBodies() {
    return Stream.of(
        "{\"orQueries\":[],\"orQueries\":[{\"assignee\":\"x\"}]}",
        "{\"a\":{\"b\":1,\"b\":2}}",
        "{'assignee':'x'}",
        "{assignee:1}",
        "{\"assignee\":\"x\"} {}",
        "{\"assignee\":\"x\"",
        "/* x */ {}",
        "\"text\"",
        "\uFEFF{\"assignee\":\"x\"}",
        "{\"a\":".repeat(101) + "1" + "}".repeat(101));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isRefusedOnEveryPathFromEverybody(String body) {
    for (var person : List.of("emma", "hanne", "pia", "admin")) {
      var visitor = Visitor.signedIn(port, person);
      for (var path : paths()) {
        assertThat(visitor.post(path, body).statusCode()).as(person + " " + path).isEqualTo(400);
      }
    }
    assertThat(canary.calls).hasValue(0);
  }

  private List<String> paths() {
    var paths = new ArrayList<String>();
    for (var path : List.of("/task", "/task/count", "/filter/F/list", "/filter/F/count")) {
      paths.add(Visitor.ENGINE + path.replace("F", filter));
    }
    return paths;
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isRefusedFromProgramsAndInFiltersOfAdministrators(String body) {
    var admin = Visitor.signedIn(port, "admin");
    var program = Visitor.withBasic(port, "admin");

    assertThat(admin.post(Visitor.ENGINE + "/filter/create", body).statusCode()).isEqualTo(400);
    assertThat(admin.send("PUT", Visitor.ENGINE + "/filter/" + filter, body).statusCode())
        .isEqualTo(400);
    assertThat(program.post("/engine-rest/task", body).statusCode()).isEqualTo(400);
    assertThat(program.post("/engine-rest/task/count", body).statusCode()).isEqualTo(400);
    assertThat(program.post("/engine-rest/history/task", body).statusCode()).isEqualTo(400);
    assertThat(canary.calls).hasValue(0);
  }

  @ParameterizedTest
  @MethodSource("unclearBodies")
  void isNotHiddenInWhatTwoReadersUnderstandDifferently(String body) {
    var emma = Visitor.signedIn(port, "emma");

    assertThat(emma.post(Visitor.ENGINE + "/task", body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assigneeExpression=%24%7Bcanary.sing()%7D",
        "assignee%45xpression=x",
        "a=1&dueBeforeEXPRESSION=x",
        "orQueries=%5B%7B%7D%5D",
        "%61ssigneeExpression"
      })
  void isRefusedInAddresses(String query) {
    var emma = Visitor.signedIn(port, "emma");
    var program = Visitor.withBasic(port, "admin");

    for (var path :
        List.of("/filter", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
      assertThat(emma.get(Visitor.ENGINE + path + "?" + query).statusCode()).isEqualTo(400);
    }
    assertThat(program.get("/engine-rest/task?" + query).statusCode()).isEqualTo(400);
    assertThat(program.get("/engine-rest/task/count?" + query).statusCode()).isEqualTo(400);
    assertThat(canary.calls).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json;charset=UTF-16,415",
    "text/plain,415",
    "application/xml,415",
    "application/x-www-form-urlencoded,415",
    "multipart/form-data;boundary=x,415",
    "application/hal+json,415",
    "nonsense,415",
    "application/json;charset=utf-8,400"
  })
  void isRefusedUnderAnyContentType(String type, int status) {
    var emma = Visitor.signedIn(port, "emma");

    var answer = emma.send("POST", Visitor.ENGINE + "/task", HIDDEN, "Content-Type", type);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(canary.calls).hasValue(0);
  }

  @Test
  void isRefusedInOtherEncodings() throws IOException {
    var emma = Visitor.signedIn(port, "emma");
    var task = Visitor.ENGINE + "/task";

    for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(emma.sendBytes("POST", task, HIDDEN.getBytes(encoding)).statusCode())
          .isEqualTo(400);
    }
    assertThat(emma.sendBytes("POST", task, gzip(HIDDEN), "Content-Encoding", "gzip").statusCode())
        .isEqualTo(415);
    assertThat(canary.calls).hasValue(0);
  }

  @Test
  void isNotReachedThroughTheEngineItself() {
    assertThat(
            refused(() -> tasks.createTaskQuery().or().taskAssigneeExpression(SONG).endOr().list()))
        .isTrue();
    assertThat(canary.calls).hasValue(0);
  }

  private static boolean refused(Runnable query) {
    try {
      query.run();
      return false;
    } catch (RuntimeException refusal) {
      return true;
    }
  }

  @Test
  void refusesWhatIsTooLong() {
    var emma = Visitor.signedIn(port, "emma");
    var long10 = "{\"name\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}";

    assertThat(emma.post(Visitor.ENGINE + "/task", long10).statusCode()).isEqualTo(413);
  }

  @Test
  void leavesTheStoredFiltersAlone() throws IOException {
    var hanne = Visitor.signedIn(port, "hanne");

    var stored = new ObjectMapper().readTree(hanne.get(Visitor.ENGINE + "/filter").body());

    assertThat(stored).isNotEmpty();
    for (var each : stored) {
      var path = Visitor.ENGINE + "/filter/" + each.path("id").asText();
      assertThat(hanne.get(path + "/list").statusCode()).as(each.toString()).isEqualTo(200);
      assertThat(hanne.post(path + "/list?firstResult=0&maxResults=15", "{}").statusCode())
          .isEqualTo(200);
      assertThat(hanne.get(path + "/count").statusCode()).isEqualTo(200);
    }
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
