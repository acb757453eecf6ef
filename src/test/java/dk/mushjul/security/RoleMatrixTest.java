package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Every door, tried by everybody: the table {@code role-matrix.csv} says what they find. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired RepositoryService repository;

  private final Map<String, Visitor> sessions = new HashMap<>();
  private final Map<String, Visitor> programs = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  @BeforeAll
  void somethingIsGoingOn() {
    people.solby();
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
    office.start("hanne", "wheel", WheelAnswers.of(2027));
    names.put("madsTask", office.task("answerRequest").getId());
    names.put("hrTask", office.task("describeStrategy").getId());
    names.put(
        "wheel",
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("wheel")
            .latestVersion()
            .singleResult()
            .getId());
    MatrixRow.PEOPLE.forEach(this::comeIn);
  }

  private void comeIn(String person) {
    var nobody = person.equals("nobody");
    sessions.put(person, nobody ? Visitor.anonymous(port) : Visitor.signedIn(port, person));
    programs.put(person, nobody ? Visitor.anonymous(port) : Visitor.withBasic(port, person));
  }

  static Stream<MatrixRow> rows() throws IOException {
    return new ClassPathResource("security/role-matrix.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("method;"))
        .map(MatrixRow::parse);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answersAsTheMatrixSays(MatrixRow row) {
    var call = row.with(names);
    var visitors = call.isForPrograms() ? programs : sessions;
    var expected = call.expected();
    var found = new TreeMap<String, String>();

    expected.keySet().forEach(person -> found.put(person, answer(visitors.get(person), call)));

    assertThat(found).as(call.toString()).isEqualTo(expected);
  }

  private static String answer(Visitor visitor, MatrixRow call) {
    return String.valueOf(visitor.send(call.method(), call.path(), call.body()).statusCode());
  }
}
