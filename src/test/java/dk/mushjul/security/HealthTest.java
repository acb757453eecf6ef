package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.NamedContributor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Health is whether this node can answer, not whether everything around it runs. */
@MushjulTest
class HealthTest {

  @LocalServerPort int port;
  @Autowired HealthContributorRegistry health;

  @Test
  void dependsOnDatabaseAndDisk() {
    assertThat(health.stream().map(NamedContributor::getName))
        .contains("db", "diskSpace")
        .doesNotContain("mail", "processEngine", "jobExecutor");
  }

  @Test
  void tellsNoDetails() {
    var answer = Visitor.anonymous(port).get("/actuator/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }
}
