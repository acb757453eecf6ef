package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed in a start form stays with the server until the process is started. */
@MushjulTest
class StartDraftTest {

  private static final String FORM = "/mus/api/start-forms/conversationRequest";
  private static final String TYPED = "{\"requestText\":\"Jeg vil gerne tale om vagterne\"}";
  private static final Map<String, Object> ASKED =
      Map.of("requestReason", "other", "firstReader", "manager");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired StateOfTheSystem state;
  @Autowired ObjectMapper json;

  private Visitor emma;

  @BeforeEach
  void emmaTypes() throws Exception {
    people.solby();
    emma = Visitor.signedIn(port, "emma");
    assertThat(version()).isZero();
    var saved = save(emma, 0, TYPED);
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(204);
    assertThat(saved.headers().firstValue("ETag")).contains("1");
  }

  @Test
  void isThereAgainForTheSamePersonAlone() throws Exception {
    var elsewhere = Visitor.signedIn(port, "emma");
    assertThat(json.readTree(elsewhere.get(FORM + "/form-data").body()).get("draft"))
        .isEqualTo(json.readTree(TYPED));

    assertThat(Visitor.signedIn(port, "erik").get(FORM + "/form-data").body())
        .contains("\"draft\":null");
    state.agrees();
  }

  @Test
  void isGoneWhenTheProcessIsStarted() throws Exception {
    office.start("emma", "conversationRequest", ASKED);

    var form = json.readTree(emma.get(FORM + "/form-data").body());
    assertThat(form.get("draft").isNull()).isTrue();
    assertThat(form.get("draftVersion").asInt()).isEqualTo(2);
    assertThat(save(emma, 1, TYPED).statusCode()).as("a window that does not know").isEqualTo(412);
  }

  @Test
  void isNotOverwrittenByAWindowThatDoesNotKnowIt() {
    var late = save(emma, 0, "{\"requestText\":\"andet\"}");

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body()).contains("vagterne", "\"draftVersion\":1");
  }

  @Test
  void isThrownAwayByWhoeverBeginsAnew() throws Exception {
    var gone = emma.send("DELETE", FORM + "/draft", null, "If-Match", "1");

    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(gone.headers().firstValue("ETag")).contains("2");
    assertThat(emma.get(FORM + "/form-data").body()).contains("\"draft\":null");
  }

  @Test
  void isForThoseWhoMayStartTheProcess() {
    var wheel = "/mus/api/start-forms/wheel/draft";
    for (var path : new String[] {wheel, "/mus/api/start-forms/nothing/draft"}) {
      assertThat(emma.send("PUT", path, TYPED, "If-Match", "0").statusCode()).isEqualTo(404);
      assertThat(emma.send("DELETE", path, null, "If-Match", "0").statusCode()).isEqualTo(404);
    }
    var hanne = Visitor.signedIn(port, "hanne");
    assertThat(hanne.send("PUT", wheel, "{}", "If-Match", "0").statusCode()).isEqualTo(204);
    assertThat(hanne.send("PUT", wheel, "[]", "If-Match", "1").statusCode()).isEqualTo(400);
    assertThat(hanne.send("PUT", wheel, "{}").statusCode()).isEqualTo(428);
    assertThat(Visitor.anonymous(port).send("PUT", wheel, "{}").statusCode()).isIn(401, 403);
  }

  private int version() throws Exception {
    return json.readTree(emma.get(FORM + "/form-data").body()).get("draftVersion").asInt();
  }

  private static HttpResponse<String> save(Visitor who, int version, String typed) {
    return who.send("PUT", FORM + "/draft", typed, "If-Match", Integer.toString(version));
  }
}
