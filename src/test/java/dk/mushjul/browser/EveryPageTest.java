package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of ours as those who use it see it: without barriers, errors or words cut off. */
@MushjulTest
@ExtendWith(InChromium.class)
class EveryPageTest {

  private static final int NOT_HERE = 404;
  private static final String OBSTACLE = "Kurset er aflyst, og det næste er til efteråret";
  private static final Set<String> IN_GUIDES = Set.of("course", "plan", "team");

  @LocalServerPort int port;
  @Autowired Talks talks;

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
    visit(chromium, "erik", pages("propose-time", "/mus/tid/" + id("erik")));
    visit(chromium, "hanne", pages("mine-hr", "/mus/", "figures-hr", "/mus/tal/2027"));

    assertThat(wrong).extracting(Throwable::getMessage).isEmpty();
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
