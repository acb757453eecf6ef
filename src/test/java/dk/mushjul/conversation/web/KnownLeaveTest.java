package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Times;
import dk.mushjul.testing.Web;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Emma will be away for some weeks, as is known when her talk is planned. */
@MushjulTest
class KnownLeaveTest {

  private static final String WITHIN = "2027-03-17";
  private static final String AFTER = "2027-04-06";
  private static final String AWAY = "Emma er ikke på arbejde den dag. Vælg en anden.";

  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Web web;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void emmaWillBeAway() {
    talks.call();
    talks.emmaIs("leave;2027-03-10;2027-04-02");
  }

  @Test
  void isWhereNoTalkIsSuggestedOrPlanned() {
    var mads = web.as("mads");
    var task = talks.task("emma", "planConversation").getId();
    var suggested =
        mads.get("/mus/api/tasks/" + task + "/form-data").at("/data/conversationOn").asText();
    assertThat(LocalDate.parse(suggested)).isEqualTo(LocalDate.parse("2027-04-05"));

    var refused = times.plan(mads, "emma", WITHIN, "10:00");

    assertThat(refused.get("status").asText()).isEqualTo("refused");
    assertThat(refused.at("/errors/0/message").asText()).isEqualTo(AWAY);
    assertThat(refused.at("/errors/0/key").asText()).isEqualTo("conversationOn");
    assertThat(times.plan(mads, "emma", AFTER, "10:00").get("status").asText())
        .isEqualTo("planned");
    state.agrees();
  }

  @Test
  void isWhereNoTalkIsMoved() {
    talks.plan("emma", Map.of("conversationOn", AFTER));
    var mads = web.as("mads");

    var refused = times.plan(mads, "emma", WITHIN, "10:00");

    assertThat(refused.get("status").asText()).isEqualTo("refused");
    assertThat(refused.at("/errors/0/message").asText()).isEqualTo(AWAY);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(AFTER);
  }

  @Test
  void leavesTheTimesOnOfferThatAreOutsideIt() {
    var mads = web.as("mads");
    var emma = web.as("emma");
    times.offer(
        mads, List.of("emma"), List.of(Times.at(WITHIN, "09:00"), Times.at("2027-03-05", "09:00")));

    assertThat(emma.tryGet("/mus/tid/" + times.id("emma")).body())
        .contains("5. marts")
        .doesNotContain("17. marts");
    assertThat(times.choose(emma, "emma", 1).statusCode()).isEqualTo(409);
    assertThat(times.choose(emma, "emma", 0).statusCode()).isEqualTo(200);
  }

  @Test
  void isWhereNoOtherTimeIsAskedFor() {
    talks.plan("emma", Map.of("conversationOn", AFTER));

    var refused = times.ask(web.as("emma"), "emma", "", AFTER + " 13:00", WITHIN + " 13:00");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("proposals[1]", "Den dag er du ikke på arbejde")
        .doesNotContain("proposals[0]");
  }
}
