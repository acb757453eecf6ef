package dk.mushjul.clock.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator of the demo moves time, by the calls that programs send. */
@MushjulTest
class DemoClockTest {

  private static final String CLOCK = "/mus/api/demo/clock";
  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired TestClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private WebUser admin;

  @BeforeEach
  void solby() {
    people.solby();
    admin = signedIn("admin");
  }

  @Test
  void onlyDrainsWhenNoTimePasses() {
    thereIsAWheel();

    var drained = move("advance", "PT0S");

    assertThat(drained.statusCode()).isEqualTo(200);
    assertThat(json(drained).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("now", "jobs", "mails");
    assertThat(json(drained).get("now").asText()).startsWith("2027-01-11T08:0");
    assertThat(json(drained).get("jobs").asInt()).isZero();
  }

  @Test
  void doesWhatFallsDueOnTheWay() {
    thereIsAWheel();

    var walked = json(move("advance", "P2D"));

    assertThat(walked.get("now").asText()).startsWith("2027-01-13T08:0");
    assertThat(walked.get("jobs").asInt()).as("two daily runs").isGreaterThanOrEqualTo(2);
    assertThat(clock.today()).isEqualTo("2027-01-13");
    assertThat(json(move("now", "2027-01-14T08:00")).get("now").asText())
        .startsWith("2027-01-14T08:00");
  }

  @Test
  void goesBackwardsOnlyWhileThereIsNoWheel() {
    assertThat(move("now", "2027-01-04T08:00").statusCode()).isEqualTo(200);
    assertThat(clock.today()).isEqualTo("2027-01-04");
    thereIsAWheel();

    assertThat(move("now", "2027-01-03T08:00").statusCode()).isEqualTo(409);
    assertThat(move("advance", "PT-1S").statusCode()).isEqualTo(409);
    assertThat(clock.today()).isEqualTo("2027-01-04");
  }

  @Test
  void isWalkedByOneAtATime() throws Exception {
    var threads = Executors.newSingleThreadExecutor();
    try {
      var first =
          transaction.execute(
              held -> {
                jdbc.sql("lock table mushjul.clock_offset").update();
                var walking = threads.submit(() -> move("advance", "P1D"));
                AtOnce.untilItWaits(walking, jdbc);
                assertThat(move("advance", "P1D").statusCode()).isEqualTo(409);
                return walking;
              });

      assertThat(first.get().statusCode()).isEqualTo(200);
      assertThat(clock.today()).isEqualTo("2027-01-12");
      assertThat(move("advance", "PT0S").statusCode()).isEqualTo(200);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void isForTheAdministratorAlone() {
    for (var person : new String[] {"hanne", "pia", "carl", "mads", "emma"}) {
      var answer = signedIn(person).tryPost(CLOCK, Map.of("advance", "P1D"));
      assertThat(answer.statusCode()).as(person).isEqualTo(403);
    }
    var stranger = WebUser.stranger(base()).tryPost(CLOCK, Map.of("advance", "P1D"));
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(clock.today()).isEqualTo("2027-01-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"advance\":\"14 days\"}",
        "{\"now\":\"2027-13-01T08:00\"}",
        "{\"advance\":\"P1D\",\"now\":\"2027-03-01T08:00\"}"
      })
  void refusesWhatItDoesNotUnderstand(String body) throws IOException {
    assertThat(admin.tryPost(CLOCK, JSON.readTree(body)).statusCode()).isEqualTo(400);
    assertThat(clock.today()).isEqualTo("2027-01-11");
  }

  private void thereIsAWheel() {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "municipality",
            "firstDay", "2027-03-01",
            "lastDay", "2027-07-01"));
  }

  private HttpResponse<String> move(String how, String value) {
    return admin.tryPost(CLOCK, Map.of(how, value));
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }
}
