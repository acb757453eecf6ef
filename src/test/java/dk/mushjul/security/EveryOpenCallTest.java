package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;

/** Every row of the table of open calls: open to those whom it names, closed to all others. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOpenCallTest {

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired EngineCalls table;
  @Autowired IdentityService identity;

  @BeforeAll
  void everybodyIsThere() {
    people.solby();
  }

  @ParameterizedTest
  @ValueSource(strings = {"emma", "mads", "carl", "hanne", "pia", "admin"})
  void answersAsItsRowSays(String person) {
    var groups = groupsOf(person);
    var session = Visitor.signedIn(port, person);
    var program = Visitor.withBasic(port, person);
    var wrong = new ArrayList<String>();

    for (var row : table.all()) {
      if (row.path().getPatternString().contains("/auth/")) {
        continue;
      }
      var path = address(row, person);
      var visitor = path.startsWith("/engine-rest") ? program : session;
      var answer = visitor.send(row.method(), path, body(row));
      if (isClosed(answer) == isFor(person, groups, row.method(), path)) {
        wrong.add(row.method() + " " + path + " " + answer.statusCode());
      }
    }

    assertThat(wrong).isEmpty();
  }

  private Set<String> groupsOf(String person) {
    return identity.createGroupQuery().groupMember(person).list().stream()
        .map(Group::getId)
        .collect(Collectors.toSet());
  }

  /** By the table, not by the engine's own rights or a guard behind it. */
  private static boolean isClosed(HttpResponse<String> answer) {
    return answer.statusCode() == 401
        || answer.statusCode() == 403 && answer.body().contains(Refusal.NOT_OPEN.type());
  }

  private boolean isFor(String person, Set<String> groups, String method, String path) {
    var asked = PathContainer.parsePath(path.replaceFirst("\\?.*", ""));
    return table.all().stream()
        .filter(row -> row.matches(method, asked))
        .filter(row -> person.equals(me(row, asked).orElse(person)))
        .flatMap(row -> row.roles().stream())
        .anyMatch(
            role ->
                List.of(EngineCall.ALL, EngineCall.SIGNED_IN).contains(role)
                    || groups.contains(role));
  }

  private static Optional<String> me(EngineCall row, PathContainer asked) {
    return Optional.ofNullable(row.path().matchAndExtract(asked).getUriVariables().get("me"));
  }

  private static String address(EngineCall row, String person) {
    var path =
        row.path()
            .getPatternString()
            .replace("{app:admin|cockpit|tasklist|welcome}", "tasklist")
            .replace("{me}", person)
            .replace("**", "x")
            .replaceAll("\\{[^}]+}", "x");
    return row.ofMe() == null ? path : path + "?" + row.ofMe() + "=" + person;
  }

  private static String body(EngineCall row) {
    return row.method().matches("POST|PUT") ? "{}" : null;
  }
}
