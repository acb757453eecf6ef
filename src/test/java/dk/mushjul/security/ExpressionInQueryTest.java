package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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

  private static final String SONG = "${canary()}";
  private static final List<String> EVERYBODY =
      List.of("emma", "mads", "carl", "hanne", "pia", "admin");

  /** What every expression could call, wherever one is evaluated. */
  public static final class Canary {

    static final AtomicInteger SONGS = new AtomicInteger();

    private Canary() {}

    public static String sing() {
      SONGS.incrementAndGet();
      return "emma";
    }
  }

  private static final String HIDDEN =
      "{\"orQueries\":[{\"assigneeExpression\":\"" + SONG + "\"}]}";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired FilterService filters;
  @Autowired TaskService tasks;
  @Autowired ProcessEngineConfigurationImpl engine;

  private final Map<String, Visitor> visitors = new HashMap<>();
  private String filter;

  @BeforeAll
  void aCanaryInTheMine() throws NoSuchMethodException {
    people.solby();
    engine.getExpressionManager().addFunction("canary", Canary.class.getMethod("sing"));
    filter = filters.createTaskFilterQuery().filterName("Mine opgaver").singleResult().getId();
  }

  @BeforeEach
  void noSongYet() {
    Canary.SONGS.set(0);
  }

  @Test
  void wouldBeHeard() {
    var heard = tasks.createTaskQuery().taskAssigneeExpression(SONG);
    var saved = filters.saveFilter(filters.newTaskFilter("Fuglesang").setQuery(heard));

    filters.list(saved.getId());

    filters.deleteFilter(saved.getId());
    assertThat(Canary.SONGS).hasValue(1);
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
    for (var person : EVERYBODY) {
      var visitor = session(person);
      for (var path : paths()) {
        for (var accept : List.of("application/json", "application/hal+json")) {
          assertThat(visitor.post(path, body, "Accept", accept).statusCode())
              .as(person + " " + path)
              .isEqualTo(400);
        }
      }
    }
    assertThat(Canary.SONGS).hasValue(0);
  }

  private Visitor session(String person) {
    return visitors.computeIfAbsent(person, id -> Visitor.signedIn(port, id));
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
    var admin = session("admin");
    var program = Visitor.withBasic(port, "admin");

    assertThat(admin.post(Visitor.ENGINE + "/filter/create", body).statusCode()).isEqualTo(400);
    assertThat(admin.send("PUT", Visitor.ENGINE + "/filter/" + filter, body).statusCode())
        .isEqualTo(400);
    assertThat(program.post("/engine-rest/task", body).statusCode()).isEqualTo(400);
    assertThat(program.post("/engine-rest/task/count", body).statusCode()).isEqualTo(400);
    assertThat(program.post("/engine-rest/history/task", body).statusCode()).isEqualTo(400);
    assertThat(Canary.SONGS).hasValue(0);
  }

  @ParameterizedTest
  @MethodSource("unclearBodies")
  void isNotHiddenInWhatTwoReadersUnderstandDifferently(String body) {
    var emma = session("emma");

    assertThat(emma.post(Visitor.ENGINE + "/task", body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assigneeExpression=%24%7Bcanary()%7D",
        "assignee%45xpression=x",
        "a=1&dueBeforeEXPRESSION=x",
        "orQueries=%5B%7B%7D%5D",
        "%61ssigneeExpression"
      })
  void isRefusedInAddresses(String query) {
    var emma = session("emma");
    var program = Visitor.withBasic(port, "admin");

    for (var path :
        List.of("/filter", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
      assertThat(emma.get(Visitor.ENGINE + path + "?" + query).statusCode()).isEqualTo(400);
    }
    assertThat(program.get("/engine-rest/task?" + query).statusCode()).isEqualTo(400);
    for (var path : List.of("/task/count", "/filter/" + filter + "/list", "/history/task")) {
      assertThat(program.get("/engine-rest" + path + "?" + query).statusCode()).isEqualTo(400);
    }
    assertThat(Canary.SONGS).hasValue(0);
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
    var emma = session("emma");

    var answer = emma.send("POST", Visitor.ENGINE + "/task", HIDDEN, "Content-Type", type);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Canary.SONGS).hasValue(0);
  }

  @Test
  void isRefusedInOtherEncodings() throws IOException {
    var emma = session("emma");
    var task = Visitor.ENGINE + "/task";

    for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(emma.sendBytes("POST", task, HIDDEN.getBytes(encoding)).statusCode())
          .isEqualTo(400);
    }
    assertThat(emma.sendBytes("POST", task, gzip(HIDDEN), "Content-Encoding", "gzip").statusCode())
        .isEqualTo(415);
    assertThat(Canary.SONGS).hasValue(0);
  }

  @Test
  void isNotReachedThroughTheEngineItself() {
    var hidden = tasks.createTaskQuery().or().taskAssigneeExpression(SONG).endOr();
    var saved = filters.newTaskFilter("Skjult").setQuery(hidden);

    assertRefused(hidden::list);
    assertRefused(hidden::count);
    assertRefused(hidden::singleResult);
    assertRefused(() -> hidden.listPage(0, 1));
    assertRefused(() -> filters.saveFilter(saved));
    assertRefused(() -> filters.list(filter, hidden));
    assertRefused(() -> filters.listPage(filter, hidden, 0, 1));
    assertRefused(() -> filters.singleResult(filter, hidden));
    assertRefused(() -> filters.count(filter, hidden));
    assertThat(Canary.SONGS).hasValue(0);
  }

  private static void assertRefused(ThrowableAssert.ThrowingCallable query) {
    assertThatThrownBy(query)
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("not allowed");
  }

  @Test
  void refusesWhatIsTooLong() {
    var emma = session("emma");
    var long10 = "{\"name\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}";

    assertThat(emma.post(Visitor.ENGINE + "/task", long10).statusCode()).isEqualTo(413);
  }

  @Test
  void leavesTheStoredFiltersAlone() throws IOException {
    var hanne = session("hanne");

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
