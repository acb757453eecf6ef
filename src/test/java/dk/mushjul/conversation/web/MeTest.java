package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What programs read about the one who has signed in, and how a manager plans many talks. */
@MushjulTest
class MeTest {

  private static final String ME = "/mus/api/me";
  private static final String PLAN = "/mus/api/conversations/plan";

  @LocalServerPort int port;
  @Autowired Talks talks;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
  }

  @Test
  void tellsWhoIAmAndHowFarMyConversationIs() {
    talks.agree("emma");

    var me = signedIn("emma").get(ME);

    assertThat(me.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "id", "name", "groups", "manager", "conversations", "plan", "written", "seen");
    assertThat(me.get("id").asText()).isEqualTo("emma");
    assertThat(me.get("name").asText()).isEqualTo("Emma Lund");
    assertThat(me.get("manager").asText()).isEqualTo("Mads Overgaard");
    assertThat(me.get("groups")).extracting(JsonNode::asText).contains("unit-borgerservice");
    var talk = me.get("conversations").get(0);
    assertThat(talk.get("state").asText()).isEqualTo("agreed");
    assertThat(talk.get("on").asText()).isEqualTo("2027-03-16");
    assertThat(talk.get("from").asText()).isEqualTo("09:00");
    assertThat(talk.get("heldOn").asText()).isEqualTo("2027-03-16");
    assertThat(talk.get("followUpOn").asText()).isEqualTo("2027-04-06");
    assertThat(me.get("plan").toString()).contains("Lære at svare på klager");
  }

  @Test
  void showsEachTheirOwnWordsOnly() {
    talks.draft("emma");

    var mads = signedIn("mads").get(ME).get("written");

    assertThat(mads)
        .extracting(word -> word.get("text").asText())
        .contains("Lære at svare på klager");
    assertThat(mads.get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("step", "key", "text", "at");
    assertThat(signedIn("emma").get(ME).get("written").toString()).doesNotContain("klager");
    assertThat(signedIn("erik").get(ME).toString()).doesNotContain("klager");
  }

  @Test
  void answersTheTokenThatAChangingCallNeeds() {
    assertThat(signedIn("emma").tryGet(ME).headers().firstValue("X-XSRF-TOKEN")).isPresent();
    assertThat(WebUser.stranger(base()).tryGet(ME).statusCode()).isEqualTo(401);
  }

  @Test
  void plansManyTalksWithAResultEach() {
    var results =
        signedIn("mads")
            .post(
                PLAN,
                List.of(
                    Map.of(
                        "conversationId",
                        idOf("emma"),
                        "on",
                        "2027-03-16",
                        "from",
                        "09:00",
                        "place",
                        "Rum 1",
                        "minutes",
                        45),
                    Map.of("conversationId", idOf("erik"), "on", "2027-03-16")));

    assertThat(results)
        .extracting(row -> row.get("status").asText())
        .containsExactly("planned", "refused");
    assertThat(talks.conversation("emma").appointed().place()).isEqualTo("Rum 1");
    assertThat(results.get(1).get("errors").get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("key", "label", "message");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[null]", "{}", "\"x\""})
  void refusesWhatIsNoListOfRows(String body) throws Exception {
    var answer = signedIn("mads").tryPost(PLAN, new ObjectMapper().readTree(body));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"type\":\"BadRequest\"");
  }

  private String idOf(String employee) {
    return talks.conversation(employee).parties().id();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
