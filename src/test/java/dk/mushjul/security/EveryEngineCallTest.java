package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;

/** All calls that the engine's own description lists: what the table does not open is closed. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEngineCallTest {

  private record Call(String method, String path) {}

  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired EngineCalls table;
  @Autowired IdentityService identity;

  private List<Call> described;

  @BeforeAll
  void readTheDescription() throws IOException {
    people.solby();
    described = describedCalls();
  }

  @Test
  void knowsTheEnginesDescription() {
    assertThat(described).hasSizeGreaterThan(350);
  }

  @ParameterizedTest
  @ValueSource(strings = {"emma", "mads", "carl", "hanne", "pia", "admin"})
  void isClosedWhereTheTableDoesNotOpenIt(String person) {
    var groups =
        identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    var session = Visitor.signedIn(port, person);
    var program = Visitor.withBasic(port, person);
    var open = new ArrayList<String>();

    for (var call : described) {
      open.addAll(openThough(session, groups, Visitor.ENGINE, call));
      open.addAll(openThough(program, groups, "/engine-rest", call));
    }

    assertThat(open).isEmpty();
  }

  @Test
  void isClosedToNobodyInParticular() {
    var nobody = Visitor.anonymous(port);

    for (var call : described) {
      for (var root : List.of(Visitor.ENGINE, "/engine-rest")) {
        var status = nobody.send(call.method, root + call.path, body(call)).statusCode();
        assertThat(status).as(call.toString()).isEqualTo(401);
      }
    }
  }

  private List<String> openThough(Visitor person, List<String> groups, String root, Call call) {
    var path = root + call.path;
    if (isInTable(groups, call.method, path)) {
      return List.of();
    }
    var status = person.send(call.method, path, body(call)).statusCode();
    return status == 403 ? List.of() : List.of(call.method + " " + path + " " + status);
  }

  private boolean isInTable(List<String> groups, String method, String path) {
    return table.all().stream()
        .filter(row -> row.matches(method, PathContainer.parsePath(path)))
        .anyMatch(
            row ->
                row.roles().contains(EngineCall.ALL)
                    || row.roles().contains(EngineCall.SIGNED_IN)
                    || groups.stream().anyMatch(row.roles()::contains));
  }

  private static String body(Call call) {
    return call.method.matches("POST|PUT|PATCH") ? "{}" : null;
  }

  private static List<Call> describedCalls() throws IOException {
    try (var description = new ClassPathResource("openapi.json").getInputStream()) {
      var calls = new ArrayList<Call>();
      new ObjectMapper()
          .readTree(description)
          .path("paths")
          .fields()
          .forEachRemaining(
              path ->
                  path.getValue()
                      .fieldNames()
                      .forEachRemaining(method -> add(calls, method, path.getKey())));
      return calls;
    }
  }

  private static void add(List<Call> calls, String method, String path) {
    if (METHODS.contains(method.toUpperCase(Locale.ROOT))) {
      calls.add(new Call(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", "x")));
    }
  }
}
