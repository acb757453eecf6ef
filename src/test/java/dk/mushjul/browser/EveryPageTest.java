package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.PasswordLinks;
import dk.mushjul.security.OpenPages;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of ours as those who use it see it: without barriers, errors or words cut off. */
@MushjulTest
@ExtendWith(InChromium.class)
class EveryPageTest {

  private static final String OBSTACLE = "Kurset er aflyst, og det næste er til efteråret";
  private static final Path ENGLISH =
      Path.of("src", "main", "resources", "static", "mus", "assets", "english.json");

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired PasswordLinks links;
  @Autowired Directory directory;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private Visits visits;

  @BeforeEach
  void remember(Chromium chromium) {
    visits = new Visits(chromium, base());
  }

  @Test
  void canBeReadByEverybodyWhoUsesIt() {
    year().pass(visits::look);

    assertThat(visits.wrong()).isEmpty();
    assertThat(pages()).hasSizeGreaterThan(30).allSatisfy(this::wasOpened);
  }

  @Test
  void saysInEnglishWhatItSaysInDanish() throws IOException {
    var danish = danishWords();

    year().pass(visit -> visits.readInEnglish(visit, danish));

    assertThat(visits.wrong()).isEmpty();
    assertThat(pages()).allSatisfy(this::wasOpened);
  }

  @Test
  void canBeUsedWithoutScripts(Chromium chromium) {
    talks.call();
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    var page = visits.open(chromium.withoutScripts()).newPage();
    page.navigate(base() + "/mus/tid/" + times.id("erik"));
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
    var browser = visits.open(chromium.ofSomebody());
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

  /** The patterns of all addresses at which a page of ours can be opened. */
  private Set<String> pages() {
    return mappings.getHandlerMethods().keySet().stream()
        .filter(page -> page.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(page -> page.getPatternValues().stream())
        .filter(path -> path.equals("/") || OpenPages.isPage(path))
        .collect(Collectors.toSet());
  }

  private void wasOpened(String pattern) {
    var address = pattern.equals("/mus") ? "/mus/" : pattern.replaceAll("\\{\\w+}", "[^/]+");
    assertThat(visits.opened()).as(pattern).anyMatch(path -> path.matches(address));
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

  private PagesOfAYear year() {
    return new PagesOfAYear(base(), talks, times, office, links, directory);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }

  @AfterEach
  void goHome() {
    visits.close();
  }
}
