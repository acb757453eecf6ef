package dk.mushjul.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.clock.TestClock;
import dk.mushjul.notification.OutboxRun;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.PasswordLinks;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class ChoosingAPasswordTest {

  private static final String GOOD = "Solsikke-1848";
  private static final Pattern LINK = Pattern.compile("/mus/password/[A-Za-z0-9_-]{43}");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Directory directory;
  @Autowired IdentityService identity;
  @Autowired PasswordLinks links;
  @Autowired OutboxRun outbox;
  @Autowired Mailbox mailbox;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void solby() {
    people.solby();
  }

  @Test
  void sendsNewcomersALinkThatWorks() throws Exception {
    var units = "unit_id,name,parent_unit_id,manager_id\ntop,Alt,,ny\n";
    var newcomers =
        "employee_id,name,email,unit_id,mus_manager_id,employed_since,weekly_hours,birth_year,roles,"
            + "status,absent_from,absent_to\n"
            + "ny,Ny Nielsen,ny@example.dk,top,,2027-01-01,37,1990,,active,,\n"
            + "uden,Uden Mail,,top,,2027-01-01,37,1990,,active,,\n";
    signedIn("hanne")
        .tryPostFiles(
            "/mus/api/organisation?dryRun=false&confirmLeavers=" + directory.everybody().size(),
            Map.of("units", bytes(units), "employees", bytes(newcomers)));

    outbox.drain();

    assertThat(mailbox.mails()).hasSize(1);
    assertThat(mailbox.mails().get(0).getAllRecipients()[0])
        .hasToString("Ny Nielsen <ny@example.dk>");
    var link = linkIn(mailbox.mails().get(0));
    var page = get(link);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Hej Ny Nielsen", "Dit bruger-id er ny.");
    assertThat(choose(link, GOOD, GOOD).statusCode()).isEqualTo(200);
    assertThat(identity.checkPassword("ny", GOOD)).isTrue();
    WebUser.signIn(base(), "ny", GOOD);
  }

  @Test
  void worksOnce() {
    var link = linkFor("emma");

    assertThat(choose(link, GOOD, GOOD).statusCode()).isEqualTo(200);

    assertThat(choose(link, "Solsikke-1849", "Solsikke-1849").statusCode()).isEqualTo(404);
    assertThat(get(link).statusCode()).isEqualTo(404);
    assertThat(get(link).body()).contains("Linket virker ikke længere");
    assertThat(identity.checkPassword("emma", GOOD)).isTrue();
  }

  @Test
  void worksForSevenDays() {
    var link = linkFor("emma");

    clock.advance(Duration.ofDays(7).minusMinutes(1));
    assertThat(get(link).statusCode()).isEqualTo(200);

    clock.advance(Duration.ofMinutes(1));
    assertThat(get(link).statusCode()).isEqualTo(404);
    assertThat(choose(link, GOOD, GOOD).statusCode()).isEqualTo(404);
    assertThat(identity.checkPassword("emma", GOOD)).isFalse();
  }

  @Test
  void saysWhatIsWrongWithAPasswordAndGoesOnWorking() {
    var link = linkFor("emma");

    var different = choose(link, GOOD, GOOD + "!");
    var weak = choose(link, "emma", "emma");

    assertThat(different.statusCode()).isEqualTo(400);
    assertThat(different.body()).contains("De to adgangskoder er ikke ens.");
    assertThat(weak.statusCode()).isEqualTo(400);
    assertThat(weak.body())
        .contains("Adgangskoden skal have mindst 10 tegn.")
        .contains("Adgangskoden må ikke indeholde dit navn")
        .contains("Adgangskoden skal have mindst 1 stort bogstav")
        .doesNotContain("value=\"emma\"");
    assertThat(choose(link, GOOD, GOOD).statusCode()).isEqualTo(200);
  }

  @Test
  void letsHrSendItAgain() throws Exception {
    var old = linkFor("emma");

    var answer = signedIn("hanne").tryPost("/mus/api/people/emma/password-link", Map.of());
    outbox.drain();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("/mus/password/");
    assertThat(get(old).statusCode()).isEqualTo(404);
    assertThat(get(linkIn(mailbox.mails().get(0))).statusCode()).isEqualTo(200);
  }

  @Test
  void letsHrHandOverTheLinkOfSomebodyWithoutAnAddress() throws Exception {
    var answer = signedIn("hanne").tryPost("/mus/api/people/yusuf/password-link", Map.of());

    var link = new ObjectMapper().readTree(answer.body());
    assertThat(link.get("sent").asBoolean()).isFalse();
    assertThat(link.get("validUntil").asText()).isEqualTo("2027-01-18");
    assertThat(get(link.get("link").asText()).body()).contains("Hej Yusuf Demir");
  }

  @Test
  void letsNobodyElseSendLinks() {
    assertThat(
            signedIn("mads").tryPost("/mus/api/people/emma/password-link", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(
            WebUser.stranger(base())
                .tryPost("/mus/api/people/emma/password-link", Map.of())
                .statusCode())
        .isEqualTo(401);
    assertThat(
            signedIn("hanne")
                .tryPost("/mus/api/people/ukendt/password-link", Map.of())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void endsWithWhoeverLeaves() {
    var link = linkFor("yusuf");

    people.organisation("top;Alt;;dorte\n", "dorte;Dorte;;top;;;;;;active;;\n");

    assertThat(get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void keepsNothingThatOpensAnAccount() {
    var token = linkFor("emma").substring(PasswordLinks.PATH.length());

    assertThat(jdbc.queryForList("select encode(token_hash, 'escape') from mushjul.password_link"))
        .hasSize(1)
        .noneMatch(row -> row.toString().contains(token));
    assertThat(get("/mus/password/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(get("/mus/password/x").statusCode()).isEqualTo(404);
  }

  private String linkFor(String id) {
    return links.make(directory.employee(id).orElseThrow()).path();
  }

  private WebUser signedIn(String user) {
    return WebUser.signIn(base(), user, TestPeople.PASSWORD);
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base() + path)).GET());
  }

  private HttpResponse<String> choose(String path, String password, String again) {
    var form = "password=" + encoded(password) + "&again=" + encoded(again);
    return send(
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String linkIn(MimeMessage mail) throws Exception {
    var matcher = LINK.matcher(text(mail));
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }

  private static String text(Part part) throws Exception {
    if (!(part.getContent() instanceof Multipart parts)) {
      return part.getContent().toString();
    }
    var text = new StringBuilder();
    for (int i = 0; i < parts.getCount(); i++) {
      text.append(text(parts.getBodyPart(i)));
    }
    return text.toString();
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
