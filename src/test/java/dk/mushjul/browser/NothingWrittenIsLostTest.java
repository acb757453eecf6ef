package dk.mushjul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import dk.mushjul.clock.TestClock;
import dk.mushjul.plan.Plans;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Emma and Mads write while connections break, logins end and other tabs are open: what they wrote
 * is with the server or on their page, never kept by the browser, and never overwritten unseen.
 */
@MushjulTest
@OneStory
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InChromium.class)
class NothingWrittenIsLostTest {

  private static final long LIGHT = 300_000;
  private static final double MOST_PAUSE = 2_000;

  /**
   * So slow that Tasklist, which looks for news every ten seconds, is refused among the letters.
   */
  private static final Keyboard.TypeOptions BY_HAND = new Keyboard.TypeOptions().setDelay(700);

  private static final String BEGUN = ".mj-started";
  private static final Pattern SAVED = Pattern.compile("^Gemt kl\\. \\d\\d\\.\\d\\d$");
  private static final List<String> GOALS =
      IntStream.rangeClosed(1, 7).mapToObj(number -> "Hjertemål nummer " + number).toList();

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired Plans plans;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private BrowserContext browser;

  @AfterEach
  void goHome() {
    browser.close();
  }

  @Test
  @Order(1)
  void emmaPreparesOnAPhoneWhoseConnectionAndLoginBreak(Chromium chromium) {
    talks.call();
    talks.plan("emma");
    var session = signIn("emma");
    browser = chromium.phone("da-DK");
    var phone = Phone.of(browser, base(), session);
    var page = phone.page();

    var form = phone.open(talks.task("emma", "prepareEmployee").getId(), "prepareEmployee");
    assertThat(phone.bytes()).as("bytes of prepareEmployee").isBetween(1L, LIGHT);
    System.out.println("prepareEmployee on a phone: " + phone.bytes() + " bytes");
    assertThat(form.lastWords()).startsWith("Når I begge har afleveret, kan din leder læse dette.");
    Thumb.fits(page, "prepareEmployee");
    Axe.check(page, "prepareEmployee on a phone");

    Pause.watch(page);
    form.write("ownNotes", "Hjerteord-et");
    assertThat(page.locator(".mj-status")).hasText(SAVED);
    assertThat(Pause.beforeTheDraftWasSent(page)).isBetween(1.0, MOST_PAUSE);
    assertThat(phone.troubles()).isEmpty();

    browser.setOffline(true);
    form.write("ownNotes", "Hjerteord-to");
    assertThat(page.locator(".mj-status")).containsText("Der er ingen forbindelse");
    page.locator("#mus-send").tap();
    assertThat(page.locator(".mj-alert")).containsText("Der er ingen forbindelse");
    browser.setOffline(false);
    assertThat(page.locator(".mj-status")).hasText(SAVED);

    end(session);
    form.write("ownNotes", "Hjerteord-tre");
    assertThat(page.locator(".mj-status")).containsText("Du er blevet logget ud");
    Kept.nothingOf(page, "Hjerteord", "Emma", "emma");

    signInBeside(page, ".mj-status a", "emma");
    assertThat(page.locator(".mj-status")).hasText(SAVED);
    Kept.nothingOf(page, "Hjerteord", "Emma", "emma");
    assertThat(drafts()).isEqualTo(1);

    for (var row = 0; row < 4; row++) {
      form.addRow("topics").write("topic", row, "Emne " + row);
    }
    assertThat(phone.send().status()).isEqualTo(400);
    assertThat(form.summary()).contains("Vælg højst tre emner");
    assertThat(form.errorAt("topics")).contains("Vælg højst tre emner");
    Axe.check(page, "prepareEmployee on a phone with errors");
    form.removeRow("topics", 3);
    assertThat(phone.send().status()).isEqualTo(204);
    assertThat(page.locator(".done")).isVisible();
    assertThat(drafts()).isZero();
    Kept.nothingOf(page, "Hjerteord", "Emne", "emma");
  }

  @Test
  @Order(2)
  void madsWritesSevenGoalsAtADeskInTwoTabs(Chromium chromium) {
    office.waitUntil(Talks.TALK);
    var task = talks.task("emma", "holdConversation").getId();
    var session = signIn("mads");
    browser = chromium.ofSomebody();
    var mads = Tasklist.in(browser, base(), session);
    var form = mads.open(task, "holdConversation");
    form.tick("outcome", "Ja");
    for (var goal = 0; goal < GOALS.size(); goal++) {
      form.addRow("goals").write("goalTitle", goal, GOALS.get(goal));
    }
    browser.setOffline(true);
    form.write("minutesText", "Hjertesag");
    assertThat(mads.page().locator(".mj-status")).containsText("Der er ingen forbindelse");
    browser.setOffline(false);
    assertThat(mads.page().locator(".mj-status")).hasText(SAVED);
    assertThat(draft("mads", task)).contains("Hjertesag");
    Kept.nothingOf(mads.page(), "Hjerte", "Emma");

    assertThat(mads.tab("Forløbet").locator("[aria-current=step]")).hasCount(1);
    assertThat(mads.tab("Forløbet")).containsText("Hvem har set hvad");
    assertThat(mads.tab("Udviklingsplan")).containsText("Udviklingsplan, MUS 2027");
    mads.tab("Skema");
    assertThat(form.value("minutesText")).isEqualTo("Hjertesag");

    var other = mads.besides();
    other.open(task, "holdConversation").write("minutesText", "Skrevet i den anden fane");
    assertThat(other.page().locator(".mj-status")).hasText(SAVED);
    form.write("minutesText", "Skrevet i den første fane");
    assertThat(mads.page().locator(".mj-conflict")).containsText("et andet sted");
    assertThat(draft("mads", task)).contains("den anden fane").doesNotContain("den første fane");
    mads.page().getByText("Behold det, jeg har skrevet her").click();
    assertThat(mads.page().locator(".mj-status")).hasText(SAVED);
    assertThat(draft("mads", task)).contains("den første fane");
    other.page().close();

    form.write("minutesText", "Skrevet ");
    end(session);
    mads.page().keyboard().type("efter at login udløb", BY_HAND);
    mads.page().locator("input[type=password]").waitFor();
    Kept.nothingOf(mads.page(), "Skrevet", "Hjerte", "Emma");
    mads.signInAgain("mads", TestPeople.PASSWORD);
    assertThat(mads.page().locator(".mj-status")).hasText(SAVED);
    assertThat(draft("mads", task)).contains("efter at login udløb");
    Kept.nothingOf(mads.page(), "Skrevet", "Hjerte", "Emma");
  }

  @Test
  @Order(3)
  void madsFinishesOnAPhone(Chromium chromium) {
    var task = talks.task("emma", "holdConversation").getId();
    browser = chromium.phone("da-DK");
    var phone = Phone.of(browser, base(), signIn("mads"));

    var form = phone.open(task, "holdConversation");
    assertThat(form.rows("goals")).isEqualTo(GOALS.size());
    assertThat(form.value("minutesText")).isEqualTo("Skrevet efter at login udløb");
    Thumb.fits(phone.page(), "holdConversation");
    assertThat(form.part("followUpOn", null, "-date")).hasAttribute("type", "date");
    assertThat(phone.send().status()).isEqualTo(204);

    var emmas = talks.conversation("emma").parties().id();
    assertThat(plans.goals(emmas, "mads"))
        .extracting(goal -> goal.get("goalTitle"))
        .isEqualTo(GOALS);
    assertThat(drafts()).isZero();
  }

  @Test
  @Order(4)
  void emmaReadsEnglish(Chromium chromium) {
    browser = chromium.phone("en-GB");
    var phone = Phone.of(browser, base(), signIn("emma"));
    var form = phone.open(talks.task("emma", "approvePlan").getId(), "approvePlan");

    assertThat(phone.page().locator("h1")).hasText("Approve the plan");
    assertThat(form.text())
        .contains("Is the plan right?", "Yes, I approve the plan", "From the talk", "Follow-up")
        .doesNotContain("Planen", "Godkend", "Hvem ser det");
    phone.page().locator("#mus-send").tap();
    assertThat(form.summary()).contains("Is the plan right? This is required.");
    form.tick("approval", "Yes, I approve the plan");
    assertThat(phone.send().status()).isEqualTo(204);
    assertThat(phone.page().locator(".done")).isVisible();
  }

  @Test
  @Order(5)
  void madsReadsEnglishInTasklistAndIsRefusedInEnglish(Chromium chromium) {
    browser = chromium.ofSomebody("en-GB");
    var mads = Tasklist.in(browser, base(), signIn("mads"));
    var task = talks.task("erik", "planConversation").getId();
    var form = mads.open(task, "planConversation");

    var page = mads.page();
    assertThat(page.locator(".task-filters")).containsText("My tasks");
    assertThat(page.locator(".tasks-list li.task.active"))
        .containsText(Pattern.compile("Plan MUS.*Erik Solberg.*Talk.*5 days late", Pattern.DOTALL));
    assertThat(page.locator(".task-card header")).containsText("Erik Solberg");
    assertThat(page.locator(".task-card .nav-tabs")).containsText("The course");
    form.date("conversationOn", null, Talks.CALLED.minusDays(1))
        .time("conversationFrom", null, "10:00");
    assertThat(mads.complete().status()).isEqualTo(400);
    assertThat(form.summary()).contains("Day: The day has passed");

    office.handIn("mads", talks.task("erik", "planConversation"), planned());
    form.moment("conversationOn", "-date", "30/03/2027");
    mads.complete();
    assertThat(form.summary()).containsAnyOf("given to somebody else", "no longer exists");
  }

  @Test
  @Order(6)
  void erikAsksForATalkInTasklistAndOnAPhoneThoughHisLoginEnds(Chromium chromium) {
    browser = chromium.ofSomebody();
    var session = signIn("erik");
    var erik = Tasklist.in(browser, base(), session);
    var form = erik.startForm("Bed om en MUS", "requestConversation");
    form.tick("requestReason", "Noget andet").tick("firstReader", "Min leder");
    end(session);
    form.write("requestText", "Hjerteord om efteråret");
    erik.isAskedToSignIn();
    Kept.nothingOf(erik.page(), "Hjerte", "Erik");
    erik.signInAgain("erik", TestPeople.PASSWORD);
    assertThat(form.value("requestText")).isEqualTo("Hjerteord om efteråret");
    assertThat(erik.start().status()).isEqualTo(200);
    assertThat(asked("erik")).containsOnlyOnce("Hjerteord om efteråret");
    browser.close();

    browser = chromium.phone("da-DK");
    session = signIn("erik");
    var phone = Phone.of(browser, base(), session);
    form = phone.openStart("conversationRequest", "requestConversation");
    form.tick("requestReason", "Noget andet").tick("firstReader", "Min leder");
    form.write("requestText", "Hjerteord om foråret");
    end(session);
    assertThat(phone.send().status()).isEqualTo(401);
    signInBeside(phone.page(), ".mj-alert a", "erik");
    assertThat(phone.send().status()).isEqualTo(200);
    assertThat(phone.page().locator(".done")).isVisible();
    assertThat(asked("erik")).contains("Hjerteord om foråret");
    Kept.nothingOf(phone.page(), "Hjerte", "erik");
  }

  @Test
  @Order(7)
  void gitteBeginsAtADeskAndGoesOnOnAPhoneWhereSheMayBeginAnew(Chromium chromium) {
    browser = chromium.ofSomebody();
    var gitte = Tasklist.in(browser, base(), signIn("gitte"));
    var form = gitte.startForm("Bed om en MUS", "requestConversation");
    assertThat(gitte.page().locator(BEGUN)).hasCount(0);
    form.tick("requestReason", "Noget andet").write("requestText", "Hjerteord fra skrivebordet");
    form.leave();
    browser.close();

    browser = chromium.phone("da-DK");
    var phone = Phone.of(browser, base(), signIn("gitte"));
    form = phone.openStart("conversationRequest", "requestConversation");
    assertThat(form.value("requestText")).isEqualTo("Hjerteord fra skrivebordet");
    assertThat(phone.page().locator(BEGUN)).containsText("det, du skrev sidst");
    phone.page().locator(BEGUN + " button").tap();
    assertThat(phone.page().locator(BEGUN)).hasCount(0);
    assertThat(form.value("requestText")).isEmpty();

    form = phone.openStart("conversationRequest", "requestConversation");
    assertThat(phone.page().locator(BEGUN)).hasCount(0);
    assertThat(form.value("requestText")).isEmpty();
    form.tick("requestReason", "Noget andet").tick("firstReader", "Min leder");
    form.write("requestText", "Hjerteord fra telefonen");
    assertThat(phone.send().status()).isEqualTo(200);
    assertThat(phone.page().locator(".done")).isVisible();
    assertThat(asked("gitte"))
        .contains("Hjerteord fra telefonen")
        .doesNotContain("Hjerteord fra skrivebordet");
    form = phone.openStart("conversationRequest", "requestConversation");
    assertThat(form.value("requestText")).isEmpty();
    Kept.nothingOf(phone.page(), "Hjerte", "gitte");
  }

  private String asked(String person) {
    return signIn(person).get("/mus/api/me").path("written").toString();
  }

  private static Map<String, Object> planned() {
    return Map.of(
        "conversationOn", Talks.TALK.plusDays(21).toString(),
        "conversationFrom", "09:00",
        "writerRole", "manager",
        "followUpCaller", "manager");
  }

  /** Signs in again by the link at the form, which opens a page of its own. */
  private void signInBeside(Page page, String link, String user) {
    var beside = browser.waitForPage(() -> page.locator(link).tap());
    beside.fill("input[type=text]", user);
    beside.fill("input[type=password]", TestPeople.PASSWORD);
    beside.locator("main button").tap();
    beside.locator(".fjs-form").waitFor();
    beside.close();
    page.bringToFront();
  }

  private WebUser signIn(String user) {
    return WebUser.signIn(base(), user, TestPeople.PASSWORD);
  }

  /** Ends a session on the server, of which the browser knows nothing. */
  private void end(WebUser session) {
    assertThat(session.tryGet("/camunda/api/admin/auth/user/default/logout").statusCode())
        .isPositive();
    assertThat(
            session.tryPost("/camunda/api/admin/auth/user/default/logout", Map.of()).statusCode())
        .isLessThan(300);
  }

  private long drafts() {
    return jdbc.sql("select count(*) from mushjul.draft where sealed is not null")
        .query(Long.class)
        .single();
  }

  private String draft(String person, String task) {
    return signIn(person).get("/mus/api/tasks/" + task + "/form-data").path("draft").toString();
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
