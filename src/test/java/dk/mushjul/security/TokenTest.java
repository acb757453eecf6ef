package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that another site makes somebody's browser send. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

  @LocalServerPort int port;
  @Autowired TestPeople people;

  @BeforeAll
  void everybodyIsThere() {
    people.solby();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/camunda/api/engine/engine/default/task",
    "POST,/camunda/api/engine/engine/default/process-definition/key/conversationRequest/submit-form",
    "PUT,/camunda/api/engine/engine/default/user/emma/credentials",
    "PUT,/mus/api/tasks/x/draft",
    "DELETE,/mus/api/tasks/x/draft",
    "POST,/mus/api/conversations/plan"
  })
  void needTheTokenAndLeaveTheSessionAlone(String method, String path) {
    var emma = Visitor.signedIn(port, "emma");
    var body = method.equals("DELETE") ? null : "{}";

    assertThat(emma.send(method, path, body, "X-XSRF-TOKEN", "0").statusCode()).isEqualTo(403);
    assertThat(emma.send(method, path, body, "X-XSRF-TOKEN", " ").statusCode()).isEqualTo(403);

    assertThat(emma.get("/mus/api/me").statusCode()).isEqualTo(200);
    assertThat(emma.post(Visitor.ENGINE + "/task", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void areToldTheTokenByTheCallAboutOneself() {
    var emma = Visitor.signedIn(port, "emma");
    var ofTasklist = emma.cookie("XSRF-TOKEN").orElseThrow();

    assertThat(emma.get("/mus/api/me").headers().firstValue("X-XSRF-TOKEN")).hasValue(ofTasklist);
    assertThat(emma.get("/mus/api/me").headers().firstValue("X-XSRF-TOKEN")).hasValue(ofTasklist);
  }

  @Test
  void areNotAnsweredToOtherSites() {
    var emma = Visitor.signedIn(port, "emma");

    var answer = emma.get("/mus/api/me", "Origin", "https://example.com");

    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
  }
}
