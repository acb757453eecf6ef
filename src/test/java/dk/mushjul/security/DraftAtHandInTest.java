package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft that arrives while its task is handed in does not outlive the task. */
@MushjulTest
class DraftAtHandInTest {

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void emmaHasAskedMads() {
    people.solby();
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
  }

  @Test
  void isNotKept() throws Exception {
    var mads = Visitor.signedIn(port, "mads");
    var draft = "/mus/api/tasks/" + office.task("answerRequest").getId() + "/draft";

    var late =
        transaction.execute(
            status -> {
              office.handIn("mads", "answerRequest", Map.of("requestAnswer", "yes"));
              var saving =
                  CompletableFuture.supplyAsync(
                      () -> mads.send("PUT", draft, "{\"answerText\":\"x\"}", "If-Match", "0"));
              AtOnce.untilItWaits(saving, jdbc);
              return saving;
            });

    assertThat(late.get().statusCode()).isEqualTo(404);
    assertThat(keptDrafts()).isZero();
  }

  private int keptDrafts() {
    return jdbc.sql("select count(*) from mushjul.draft where sealed is not null")
        .query(Integer.class)
        .single();
  }
}
