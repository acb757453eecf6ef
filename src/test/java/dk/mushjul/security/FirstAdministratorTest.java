package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * CVE-2026-77226: whoever asks first would become administrator while nobody is one. Nobody does,
 * whether there is one or not, signed in or not.
 */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstAdministratorTest {

  private static final String GROUP = "camunda-admin";
  private static final String INTRUDER =
      "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\",\"lastName\":\"N\"},"
          + "\"credentials\":{\"password\":\"Solsikke-1848\"}}";
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired IdentityService identity;

  private List<Visitor> visitors;
  private List<String> administrators;

  @BeforeAll
  void everybodyIsThere() {
    people.solby();
    visitors =
        List.of(
            Visitor.anonymous(port),
            Visitor.signedIn(port, "emma"),
            Visitor.signedIn(port, "hanne"),
            Visitor.signedIn(port, "admin"),
            Visitor.withBasic(port, "admin"));
  }

  @BeforeEach
  void whoAdministers() {
    administrators =
        identity.createUserQuery().memberOfGroup(GROUP).list().stream()
            .map(user -> user.getId())
            .toList();
    assertThat(administrators).isNotEmpty();
  }

  @AfterEach
  void theyStillDo() {
    administrators.stream()
        .filter(id -> identity.createUserQuery().userId(id).memberOfGroup(GROUP).count() == 0)
        .forEach(id -> identity.createMembership(id, GROUP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/setup/default/user/create?x=y",
        "/camunda/api/admin/setup/default/user",
        "/camunda/api/admin/setup/default",
        "/camunda/api/admin/setup/other/user/create",
        "/camunda/api/admin/setup/default/user/create;a=b",
        "/camunda/api/admin;a=b/setup/default/user/create",
        "/camunda/api/admin//setup/default/user/create",
        "/camunda/api/admin/x/../setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/setup%2fdefault/user/create",
        "/camunda/app/admin/default/setup/"
      })
  void isNotMadeOverHttp(String path) {
    assertNobodyGetsIn(path);

    administrators.forEach(id -> identity.deleteMembership(id, GROUP));

    assertNobodyGetsIn(path);
    assertThat(identity.createUserQuery().memberOfGroup(GROUP).count()).isZero();
  }

  private void assertNobodyGetsIn(String path) {
    for (var visitor : visitors) {
      for (var method : METHODS) {
        for (var body : List.of(INTRUDER, "{}", "")) {
          var answer = visitor.send(method, path, body.isEmpty() ? null : body);
          assertThat(answer.statusCode())
              .as(method + " " + path + " " + body)
              .isIn(400, 401, 403, 405);
        }
      }
    }
    assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
  }
}
