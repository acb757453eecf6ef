package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is compressed on its way; nothing that holds people's words or a token. */
@MushjulTest
@OneStory
class CompressionTest {

  @LocalServerPort int port;
  @Autowired TestPeople people;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @ParameterizedTest
  @CsvSource({
    "/camunda/app/tasklist/styles/mushjul.css,true",
    "/camunda/app/tasklist/scripts/mushjul-forms.js,true",
    "/camunda/app/tasklist/default/,false",
    "/mus/,false",
    "/mus/api/start-forms/conversationRequest/form-data,false",
    "/camunda/api/engine/engine/default/process-definition/key/conversationRequest/xml,false"
  })
  void isAFile(String path, boolean compressed) {
    var answer = Visitor.signedIn(port, "emma").get(path, "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
  }
}
