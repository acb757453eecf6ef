package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page of ours as those who use it see it: without barriers, errors or words cut off. */
@MushjulTest
@ExtendWith(InChromium.class)
class EveryPageTest {

  private static final int NOT_HERE = 404;
  private static final String OBSTACLE = "Kurset er aflyst, og det næste er til efteråret";
  private static final Path ENGLISH =
      Path.of("src", "main", "resources", "static", "mus", "assets", "english.json");
  private static final Set<String> IN_GUIDES = Set.of("course", "plan", "team");

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;

  private final List<BrowserContext> visits = new ArrayList<>();
  private final List<Throwable> wrong = new ArrayList<>();

  @Test
  void canBeReadByEverybodyWhoUsesIt(Chromium chromium) {
    talks.call();
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    talks.agree("gitte");
    var gittes = id("gitte");

    visit(
        chromium,
        "gitte",
        pages(
            "mine", "/mus/",
            "course", "/mus/forloeb",
            "plan", "/mus/plan",
            "agreed-plan", "/mus/plan/" + gittes,
            "change", "/mus/plan/" + gittes + "/aendring?maal=" + goalOf("gitte"),
            "versions", "/mus/plan/" + gittes + "/versioner",
            "agreements", "/mus/aftaler",
            "seen", "/mus/set",
            "support", "/mus/sparring",
            "messages", "/mus/beskeder",
            "year", "/mus/hjul/2027",
            "request", "/mus/start/conversationRequest",
            "qr", "/mus/qr"));
    visit(
        chromium,
        "mads",
        pages(
            "mine-manager", "/mus/",
            "course-of-gitte", "/mus/forloeb/" + gittes,
            "team", "/mus/medarbejdere",
            "offer-times", "/mus/medarbejdere/tider?id=" + id("emma"),
            "set-dates", "/mus/medarbejdere/datoer?id=" + id("emma"),
            "sheets", "/mus/medarbejdere/ark?id=" + id("emma"),
            "figures-manager", "/mus/tal/2027"));
    visit(
        chromium,
        "erik",
        pages("propose-time", "/mus/tid/" + id("erik"), "guests", "/mus/deltagere/" + id("erik")));
    visit(
        chromium,
        "hanne",
        pages("mine-hr", "/mus/", "figures-hr", "/mus/tal/2027", "deletion", "/mus/sletning"));

    assertThat(wrong).extracting(Throwable::getMessage).isEmpty();
  }

  @Test
  void saysInEnglishWhatItSaysInDanish(Chromium chromium) throws IOException {
    talks.call();
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    talks.agree("gitte");
    var danish = danishWords();

    var gitte =
        pages(
            "course",
            "/mus/forloeb",
            "plan",
            "/mus/plan",
            "year",
            "/mus/hjul/2027",
            "mine",
            "/mus/");
    readInEnglish(chromium, "gitte", gitte, danish);
    readInEnglish(
        chromium,
        "mads",
        pages(
            "team", "/mus/medarbejdere",
            "course-of-gitte", "/mus/forloeb/" + id("gitte"),
            "set-dates", "/mus/medarbejdere/datoer?id=" + id("emma")),
        danish);
    readInEnglish(chromium, "erik", pages("propose-time", "/mus/tid/" + id("erik")), danish);

    assertThat(wrong).extracting(Throwable::getMessage).isEmpty();
  }

  @Test
  void canBeUsedWithoutScripts(Chromium chromium) {
    talks.call();
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    var browser = chromium.withoutScripts();
    visits.add(browser);
    var page = browser.newPage();
    page.navigate(base() + "/mus/tid/" + id("erik"));
    page.locator("input[type=text]").fill("erik");
    page.locator("input[type=password]").fill(TestPeople.PASSWORD);
    page.locator("main button").click();

    page.locator("#propose summary").click();
    page.locator("input[name=on]").first().fill("2027-04-01");
    page.locator("input[name=from]").first().fill("13:00");
    page.locator("#propose button").last().click();

    assertThat(page.locator(".done").innerText()).contains("Dit forslag er sendt");
    assertThat(talks.told("otherTimeAsked")).containsExactly("mads");
  }

  @Test
  void keepsWhatWasWrittenWhenTheLoginHasEnded(Chromium chromium) {
    talks.call();
    talks.agree("gitte");
    var browser = chromium.ofSomebody();
    visits.add(browser);
    var page = MusPages.signIn(browser, base(), "gitte", TestPeople.PASSWORD).page();
    page.navigate(base() + "/mus/plan");
    page.locator("#obstacle").fill(OBSTACLE);
    browser.clearCookies();
    page.locator("form:has(#obstacle) button").click();

    page.locator(".unsent").waitFor();
    assertThat(page.locator("#obstacle").inputValue()).isEqualTo(OBSTACLE);
    var beside = browser.waitForPage(() -> page.locator(".unsent a").click());
    beside.fill("input[type=text]", "gitte");
    beside.fill("input[type=password]", TestPeople.PASSWORD);
    beside.locator("main button").click();
    beside.locator(".who").waitFor();
    page.locator("form:has(#obstacle) button").click();

    page.locator("main").getByText(OBSTACLE).first().waitFor();
    assertThat(talks.told("obstacleTold")).containsExactly("mads");
  }

  @Test
  void saysToWhoeverIsNotSignedInThatNothingWasSent() {
    var answer = WebUser.stranger(base()).tryPost("/mus/plan", Map.of());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("Du er blevet logget ud", "Der er ikke sendt noget");
  }

  private static Map<String, String> pages(String... namesAndPaths) {
    var pages = new LinkedHashMap<String, String>();
    for (var i = 0; i < namesAndPaths.length; i += 2) {
      pages.put(namesAndPaths[i], namesAndPaths[i + 1]);
    }
    return pages;
  }

  /** Opens each page in English: its language says so, and no Danish of ours is left on it. */
  private void readInEnglish(
      Chromium chromium, String who, Map<String, String> pages, Set<String> danish) {
    var browser = chromium.ofSomebody("en-GB");
    visits.add(browser);
    var page = MusPages.signIn(browser, base(), who, TestPeople.PASSWORD).page();
    pages.forEach(
        (name, path) -> {
          try {
            page.navigate(base() + path);
            assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo("en");
            assertThat(page.locator("body").innerText().split("\\R"))
                .as(name + " in English")
                .doesNotContainAnyElementsOf(danish);
            Axe.check(page, name + " in English");
          } catch (AssertionError e) {
            wrong.add(e);
          }
        });
  }

  /** What the dictionary turns, without what is the same in both languages. */
  private static Set<String> danishWords() throws IOException {
    var words = new ObjectMapper().readTree(ENGLISH.toFile());
    return Stream.of("server", "forms")
        .flatMap(part -> words.get(part).properties().stream())
        .filter(word -> !word.getKey().equals(word.getValue().asText()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Looks at each page; what is wrong with one does not hide what is wrong with the next. */
  private void visit(Chromium chromium, String who, Map<String, String> pages) {
    var browser = chromium.ofSomebody();
    visits.add(browser);
    var troubles = new Troubles(browser);
    var mus = MusPages.signIn(browser, base(), who, TestPeople.PASSWORD);
    pages.forEach(
        (name, path) -> {
          try {
            look(mus, name, path);
            assertThat(troubles.take()).as(name).isEmpty();
          } catch (AssertionError e) {
            wrong.add(e);
          }
        });
  }

  private void look(MusPages mus, String name, String path) {
    var page = mus.page();
    var answer = page.navigate(base() + path);
    assertThat(answer.status()).as(name + " at " + path).isLessThan(NOT_HERE);
    assertThat(answer.headerValue("content-security-policy"))
        .as(name)
        .doesNotContain("script-src 'unsafe-inline'");
    assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
    if (path.contains("/start/")) {
      page.locator(".mj-form .fjs-form").waitFor();
    }
    var camera = new Camera(page);
    camera.photographPage(name);
    if (IN_GUIDES.contains(name)) {
      camera.snapshot(name);
    }
    Axe.check(page, name);
  }

  private String goalOf(String employee) {
    return jdbc.queryForObject(
        "select goal_id from mushjul.goal where conversation_id = ?", String.class, id(employee));
  }

  private String id(String employee) {
    return talks.conversation(employee).parties().id();
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }

  @AfterEach
  void goHome() {
    visits.forEach(BrowserContext::close);
  }
}
