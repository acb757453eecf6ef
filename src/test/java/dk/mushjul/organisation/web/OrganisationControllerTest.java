package dk.mushjul.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class OrganisationControllerTest {

  private static final String DRY = "/mus/api/organisation?dryRun=true";
  private static final String REAL = "/mus/api/organisation?dryRun=false";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Directory directory;
  @Autowired IdentityService identity;
  @Autowired JdbcTemplate jdbc;

  private String units;
  private String employees;

  @BeforeEach
  void solby() throws IOException {
    people.solby();
    units = text("demo/units.csv");
    employees = text("demo/employees.csv");
  }

  @Test
  void answersStrangersAndColleaguesWithoutLookingAtTheFiles() {
    var stranger = WebUser.stranger(base());

    assertThat(stranger.tryPostFiles(DRY, Map.of()).statusCode()).isEqualTo(401);
    assertThat(signedIn("emma").tryPostFiles(DRY, files()).statusCode()).isEqualTo(403);
    assertThat(signedIn("mads").tryPostFiles(REAL, files()).statusCode()).isEqualTo(403);
    assertThat(signedIn("pia").tryPostFiles(REAL, files()).statusCode()).isEqualTo(403);
  }

  @Test
  void foreseesWithoutChanging() {
    employees =
        employees.replace("emma;Emma Lund;", "emma;Emma Holm;").replaceAll("(?m)^erik;.*\n", "")
            + "ny;Ny Nielsen;ny@example.dk;stab;;2027-01-01;37;1990;;active;;\n";

    var answer = signedIn("hanne").tryPostFiles(DRY, files());

    assertThat(answer.statusCode()).isEqualTo(200);
    var report = json(answer);
    assertThat(report.get("joined").asInt()).isEqualTo(1);
    assertThat(report.get("left").asInt()).isEqualTo(1);
    // The demo fills in dates of line and noor, which the files leave empty.
    assertThat(report.get("changed").asInt()).isEqualTo(3);
    assertThat(report.get("needsConfirmLeavers").asInt()).isZero();
    assertThat(report.get("errors")).isEmpty();
    assertThat(directory.employee("ny")).isEmpty();
    assertThat(directory.rolesOf("erik")).isNotEmpty();
    assertThat(directory.employee("emma")).map(Employee::name).contains("Emma Lund");
  }

  @Test
  void takesTheFilesOver() {
    employees = employees.replace("emma;Emma Lund;", "emma;Emma Holm;");

    var answer = signedIn("hanne").tryPostFiles(REAL, files());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(directory.employee("emma")).map(Employee::name).contains("Emma Holm");
    assertThat(user("emma")).isEqualTo("Holm");
  }

  @Test
  void warnsInDanishByDefault() {
    var warnings = json(signedIn("hanne").tryPostFiles(DRY, files())).get("warnings");

    assertThat(messages(warnings))
        .contains("Yusuf Demir har ingen mailadresse og ser kun sine beskeder i /mus.")
        .contains(
            "Rollen \"process-owner\" kan kun en administrator give eller fjerne."
                + " Den er ikke ændret.");
    assertThat(warnings.get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("file", "line", "column", "message");
  }

  @Test
  void saysEverythingThatIsWrong() {
    units = units.replace("hjemmepleje;sara", "hjemmeplejen;sara");
    employees = employees.replace("2019-03-01", "1. marts").replace(";hr;", ";chef;");

    for (var path : new String[] {DRY, REAL}) {
      var answer = signedIn("hanne").tryPostFiles(path, files());

      assertThat(answer.statusCode()).isEqualTo(422);
      var errors = json(answer).get("errors");
      assertThat(errors).hasSize(3);
      assertThat(errors.get(0).get("file").asText()).isEqualTo("units.csv");
      assertThat(errors.get(0).get("line").asInt()).isEqualTo(9);
      assertThat(errors.get(0).get("column").asText()).isEqualTo("parent_unit_id");
      assertThat(messages(errors))
          .contains(
              "Enheden \"hjemmeplejen\" findes ikke i units.csv. Ret id'et, eller tilføj enheden.")
          .contains("\"1. marts\" er ikke en dato. Skriv år-måned-dag, for eksempel 2027-03-01.")
          .contains("\"chef\" er ikke en rolle.");
    }
    assertThat(directory.members(Role.HR)).containsExactly("hanne");
  }

  @Test
  void needsBothFiles() {
    var answer = signedIn("hanne").tryPostFiles(REAL, Map.of("units", bytes(units)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).get("errors")).hasSize(1);
    assertThat(json(answer).get("errors").get(0).get("file").asText()).isEqualTo("employees.csv");
    assertThat(messages(json(answer).get("errors"))).startsWith("Filen er tom.");
  }

  @Test
  void asksBeforeMostOfAHouseLeaves() {
    var hanne = signedIn("hanne");
    employees =
        employees
            .lines()
            .filter(line -> !line.contains("hjemmepleje-nord") || line.startsWith("nadia"))
            .collect(Collectors.joining("\n"));

    assertThat(json(hanne.tryPostFiles(DRY, files())).get("needsConfirmLeavers").asInt())
        .isEqualTo(15);
    assertThat(hanne.tryPostFiles(REAL, files()).statusCode()).isEqualTo(409);
    assertThat(hanne.tryPostFiles(REAL + "&confirmLeavers=14", files()).statusCode())
        .isEqualTo(409);
    assertThat(json(hanne.tryPostFiles(REAL, files())).get("needsConfirmLeavers").asInt())
        .isEqualTo(15);
    assertThat(directory.rolesOf("anna")).isNotEmpty();

    var answer = hanne.tryPostFiles(REAL + "&confirmLeavers=15", files());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("left").asInt()).isEqualTo(15);
    assertThat(directory.rolesOf("anna")).isEmpty();
    assertThat(user("anna")).isNull();
  }

  @Test
  void readsWhatWindowsSaved() {
    var windows = Charset.forName("windows-1252");
    employees =
        employees.replace("Emma Lund", "Emma Søgård").replace("Zofia Wójcik", "Zofia Wojcik");
    var files = files();
    files.put("employees", employees.replace("\n", "\r\n").getBytes(windows));
    files.put("units", units.getBytes(windows));

    assertThat(signedIn("hanne").tryPostFiles(REAL, files).statusCode()).isEqualTo(200);
    assertThat(directory.employee("emma")).map(Employee::name).contains("Emma Søgård");
    assertThat(user("emma")).isEqualTo("Søgård");
  }

  @Test
  void letsOnlyAnAdministratorGiveTheRolesThatAdminister() {
    employees = employees.replace("1976;hr;", "1976;hr|admin;").replace("process-owner", "");

    assertThat(signedIn("hanne").tryPostFiles(REAL, files()).statusCode()).isEqualTo(200);
    assertThat(directory.members(Role.ADMIN)).isEmpty();
    assertThat(directory.members(Role.PROCESS_OWNER)).containsExactly("pia");

    var answer = signedIn("admin").tryPostFiles(REAL, files());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(messages(json(answer).get("warnings"))).doesNotContain("Rollen");
    assertThat(directory.members(Role.ADMIN)).containsExactly("hanne");
    assertThat(directory.members(Role.PROCESS_OWNER)).isEmpty();
  }

  @Test
  void changesNothingWhenTheLastStepFails() {
    employees =
        employees.replace("emma;Emma Lund;", "emma;Emma Holm;").replaceAll("(?m)^erik;.*\n", "")
            + "ny;Ny Nielsen;ny@example.dk;stab;;2027-01-01;37;1990;;active;;\n";
    jdbc.execute("alter table mushjul.notice add constraint no_mail check (kind = '') not valid");
    try {
      assertThat(signedIn("hanne").tryPostFiles(REAL, files()).statusCode())
          .isGreaterThanOrEqualTo(500);
    } finally {
      jdbc.execute("alter table mushjul.notice drop constraint no_mail");
    }

    assertThat(directory.employee("ny")).isEmpty();
    assertThat(user("ny")).isNull();
    assertThat(user("emma")).isEqualTo("Lund");
    assertThat(directory.rolesOf("erik")).isNotEmpty();
    assertThat(identity.checkPassword("erik", TestPeople.PASSWORD)).isTrue();
    assertThat(signedIn("hanne").tryPostFiles(REAL, files()).statusCode()).isEqualTo(200);
    assertThat(directory.employee("ny")).isPresent();
  }

  @Test
  void answersAFileThatIsTooLarge() {
    var files = files();
    files.put("employees", new byte[51 * 1024 * 1024]);

    var answer = signedIn("hanne").tryPostFiles(DRY, files);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Den må fylde højst 50 MB.");
  }

  @Test
  void readsAFileOfFiftyMegabytes() {
    var files = files();
    var padded = new StringBuilder(employees);
    while (padded.length() < 49 * 1024 * 1024) {
      padded.append(";".repeat(11)).append(" ".repeat(1_000)).append('\n');
    }
    files.put("employees", bytes(padded + "emma;;;;;;;;;;;\n"));

    var answer = signedIn("hanne").tryPostFiles(DRY, files);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(messages(json(answer).get("errors"))).contains("står allerede i linje 13");
  }

  @Test
  void refusesToGuessWhatIsMeant() {
    var hanne = signedIn("hanne");

    assertThat(hanne.tryPostFiles("/mus/api/organisation", files()).statusCode()).isEqualTo(400);
    assertThat(hanne.tryPostFiles("/mus/api/organisation?dryRun=nej!", files()).statusCode())
        .isEqualTo(400);
    assertThat(hanne.tryPostFiles(REAL + "&confirmLeavers=alle", files()).statusCode())
        .isEqualTo(400);
  }

  private Map<String, byte[]> files() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("units", bytes(units));
    files.put("employees", bytes(employees));
    return files;
  }

  private WebUser signedIn(String user) {
    return WebUser.signIn(base(), user, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }

  private String user(String id) {
    var user = identity.createUserQuery().userId(id).singleResult();
    return user == null ? null : user.getLastName();
  }

  private static String messages(JsonNode problems) {
    return problems.findValuesAsText("message").stream().collect(Collectors.joining("\n"));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String file) throws IOException {
    return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
  }
}
