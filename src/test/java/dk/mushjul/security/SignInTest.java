package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([0-9A-F]{32})\"");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired IdentityService identity;

  @BeforeAll
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void asksForOneNameAndOnePasswordWithOneButton() {
    var page = Visitor.anonymous(port).get("/mus/login").body();

    assertThat(page.split("type=\"text\"")).hasSize(2);
    assertThat(page.split("type=\"password\"")).hasSize(2);
    assertThat(page.split("type=\"submit\"|<button")).hasSize(3);
    assertThat(page).contains("<html lang=\"da\">", "Log ind", "Bruger-id");
  }

  @Test
  void speaksEnglishToWhomeverPrefersIt() {
    var visitor = Visitor.anonymous(port);

    assertThat(visitor.get("/mus/login", "Accept-Language", "en-GB,en;q=0.9,da;q=0.2").body())
        .contains("<html lang=\"en\">", "Sign in");
    assertThat(visitor.get("/mus/login", "Accept-Language", "de-DE,de;q=0.9").body())
        .contains("<html lang=\"da\">");
  }

  @Test
  void leadsToThePageThatWasAskedFor() {
    var emma = Visitor.anonymous(port);
    var asked = emma.get("/mus/tasks/abc");
    assertThat(asked.statusCode()).isEqualTo(302);
    assertThat(location(asked)).isEqualTo("/mus/login?to=%2Fmus%2Ftasks%2Fabc");

    var answer = signIn(emma, location(asked), "emma", Visitor.PASSWORD, "/mus/tasks/abc");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).isEqualTo("/mus/tasks/abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "//example.com/mus/",
        "/\\example.com",
        "/mus//example.com",
        "/mus/../camunda",
        "/mus/\r\nSet-Cookie: x=y",
        "/camunda/app/admin/",
        "/mus/api/me",
        "/mus/login",
        "javascript:alert(1)"
      })
  void leadsNowhereElse(String to) {
    var answer = signIn(Visitor.anonymous(port), "/mus/login", "emma", Visitor.PASSWORD, to);

    assertThat(location(answer)).isEqualTo("/mus/");
    assertThat(answer.headers().map()).doesNotContainKey("x");
  }

  @Test
  void serversTasklistToo() {
    var emma = Visitor.anonymous(port);
    signIn(emma, "/mus/login", "emma", Visitor.PASSWORD, "/mus/");

    assertThat(emma.get("/camunda/api/admin/auth/user/default").body()).contains("\"emma\"");
    assertThat(emma.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(200);
  }

  @Test
  void saysInAPageWhatIsNotOpen() {
    var emma = Visitor.signedIn(port, "emma");

    var page = emma.get("/camunda/app/cockpit/default/", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("<html lang=\"da\">", "Den side har du ikke adgang til");
    var call = emma.get("/camunda/app/cockpit/default/", "Accept", "*/*");
    assertThat(call.statusCode()).isEqualTo(403);
    assertThat(call.body()).contains("\"type\":\"NotOpen\"");
    assertThat(Visitor.signedIn(port, "carl").get("/camunda/app/cockpit/default/").statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesOverTheSignInOfTasklist() {
    var emma = Visitor.signedIn(port, "emma");

    assertThat(emma.get("/mus/").body()).contains("Emma Lund");
    assertThat(location(emma.get("/mus/login?to=/mus/tasks/x"))).isEqualTo("/mus/tasks/x");
  }

  @Test
  void givesANewSession() {
    var emma = Visitor.anonymous(port);
    emma.get("/mus/login");
    var before = emma.cookie("JSESSIONID").orElseThrow();

    signIn(emma, "/mus/login", "emma", Visitor.PASSWORD, "/mus/");

    var after = emma.cookie("JSESSIONID").orElseThrow();
    assertThat(after).isNotEqualTo(before);
    var thief = Visitor.anonymous(port);
    assertThat(thief.get("/mus/api/me", "Cookie", "JSESSIONID=" + before).statusCode())
        .isEqualTo(401);
  }

  @Test
  void setsCookiesThatScriptsAndOtherSitesDoNotGet() {
    var cookies = Visitor.anonymous(port).get("/mus/login").headers().allValues("Set-Cookie");

    assertThat(cookies)
        .anySatisfy(cookie -> assertThat(cookie).matches("JSESSIONID=.*; HttpOnly; SameSite=Lax"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("SameSite"));
  }

  @ParameterizedTest
  @CsvSource({"emma,wrong", "nobody-of-that-name,wrong", "emma,''", "'',''", "' ',x"})
  void saysNeverWhetherANameExists(String name, String password) {
    var answer = signIn(Visitor.anonymous(port), "/mus/login", name, password, "/mus/");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(withoutToken(answer.body()))
        .isEqualTo(
            withoutToken(
                signIn(Visitor.anonymous(port), "/mus/login", "unknown", "x", "/mus/").body()));
    identity.unlockUser("emma");
  }

  @Test
  void saysTheSameInTasklist() {
    var known = Visitor.anonymous(port).signIn("emma", "wrong");
    var unknown = Visitor.anonymous(port).signIn("nobody-of-that-name", "wrong");
    identity.unlockUser("emma");

    assertThat(known.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
    assertThat(known.body()).isEqualTo(unknown.body());
  }

  @Test
  void slowsDownGuessingAtOneAccount() {
    Visitor.anonymous(port).signIn("erik", "wrong");

    assertThat(Visitor.anonymous(port).signIn("erik", Visitor.PASSWORD).statusCode())
        .isEqualTo(401);

    identity.unlockUser("erik");
    assertThat(Visitor.anonymous(port).signIn("erik", Visitor.PASSWORD).statusCode())
        .isEqualTo(200);
  }

  @Test
  void refusesASignInThatAnotherSiteSent() {
    var victim = Visitor.anonymous(port);
    victim.get("/mus/login");

    var answer = victim.form("/mus/login", "username", "emma", "password", Visitor.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Prøv igen", "type=\"password\"");
    assertThat(victim.get("/mus/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesASignInFromAnotherSiteEvenWithAToken() {
    var victim = Visitor.anonymous(port);
    var token = token(victim.get("/mus/login"));

    var answer =
        victim.send(
            "POST",
            "/mus/login",
            "username=emma&password=" + Visitor.PASSWORD + "&_csrf=" + token,
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Sec-Fetch-Site",
            "cross-site");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(victim.get("/mus/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void endsTheSessionHereAndInTasklist() {
    var emma = Visitor.signedIn(port, "emma");
    var session = emma.cookie("JSESSIONID").orElseThrow();

    assertThat(location(emma.form("/mus/logout"))).isEqualTo("/mus/");
    assertThat(emma.get("/mus/api/me").statusCode()).isEqualTo(200);

    var token = token(emma.get("/mus/"));
    assertThat(location(emma.form("/mus/logout", "_csrf", token))).isEqualTo("/mus/login");

    assertThat(emma.get("/mus/api/me").statusCode()).isEqualTo(401);
    var again = Visitor.anonymous(port);
    assertThat(
            again.get(Visitor.ENGINE + "/filter", "Cookie", "JSESSIONID=" + session).statusCode())
        .isEqualTo(401);
  }

  @Test
  void endsWithTheAccount() {
    identity.saveUser(newcomer());
    identity.createMembership("newcomer", "employee");
    var newcomer = Visitor.anonymous(port);
    assertThat(newcomer.signIn("newcomer", "Solsikke-1848").statusCode()).isEqualTo(200);
    assertThat(newcomer.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(200);

    identity.deleteUser("newcomer");

    assertThat(newcomer.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(401);
    assertThat(newcomer.get("/mus/").statusCode()).isEqualTo(302);
  }

  private org.camunda.bpm.engine.identity.User newcomer() {
    var newcomer = identity.newUser("newcomer");
    newcomer.setFirstName("Ny");
    newcomer.setLastName("Nielsen");
    newcomer.setPassword("Solsikke-1848");
    return newcomer;
  }

  private static HttpResponse<String> signIn(
      Visitor visitor, String page, String name, String password, String to) {
    var token = token(visitor.get(page));
    return visitor.form(
        "/mus/login", "username", name, "password", password, "to", to, "_csrf", token);
  }

  private static String token(HttpResponse<String> page) {
    var found = TOKEN.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }

  private static String withoutToken(String page) {
    return TOKEN.matcher(page).replaceAll("");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }
}
