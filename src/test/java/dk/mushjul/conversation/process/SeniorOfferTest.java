package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the age in the table {@code eligibility} one section offers senior perspectives. */
@MushjulTest
class SeniorOfferTest {

  /** Gitte was born in 1962, of Emma the files say nothing. */
  private static final String SENIOR = "gitte";

  @Autowired Office office;
  @Autowired Talks talks;

  @BeforeEach
  void talksArePlanned() {
    talks.call();
    List.of(SENIOR, "emma").forEach(talks::plan);
  }

  @Test
  void isMadeToWhoeverIsOldEnough() {
    assertThat(offered(SENIOR, "prepareEmployee", SENIOR)).isEqualTo(true);
    assertThat(offered("emma", "prepareEmployee", "emma")).isEqualTo(false);
    office.waitUntil(Talks.TALK);
    assertThat(offered("mads", "holdConversation", SENIOR)).isEqualTo(true);
    assertThat(offered("mads", "holdConversation", "emma")).isEqualTo(false);
  }

  @Test
  void isAllThatIsKept() {
    assertThat(talks.conversation(SENIOR).seniorOffer()).isTrue();
    assertThat(talks.conversation("emma").seniorOffer()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prepareEmployee", "holdConversation"})
  void asksForNothing(String form) throws IOException {
    var section = section(form);

    assertThat(section.at("/conditional/hide").asText()).startsWith("=seniorOffer != true");
    assertThat(section.get("components")).isNotEmpty();
    assertThat(section.findValues("key")).isEmpty();
  }

  private static JsonNode section(String form) throws IOException {
    var schema = new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
    return StreamSupport.stream(schema.get("components").spliterator(), false)
        .filter(group -> "Seniorperspektiver".equals(group.path("label").asText()))
        .findFirst()
        .orElseThrow();
  }

  private Object offered(String person, String stem, String employee) {
    return office.form(person, talks.task(employee, stem)).data().get("seniorOffer");
  }
}
