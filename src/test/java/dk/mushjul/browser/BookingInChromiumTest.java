package dk.mushjul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.mushjul.clock.TestClock;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How talks get their time: a ward sister plans many at a desk, a nurse picks on the phone. */
@MushjulTest
@ExtendWith(InChromium.class)
class BookingInChromiumTest {

  private static final int REPORTS = 40;
  private static final int MOST_REPORTS = 80;
  private static final int PLANNED_AT_ONCE = 60;
  private static final String[] FIRST =
      "Anne Bo Carina Ditte Esben Freja Gerda Henrik Ida Jonna".split(" ");
  private static final String[] LAST =
      "Agerskov Bundgaard Christoffersen Dahl Enevoldsen Frandsen Guldager Hvidt".split(" ");

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Talks talks;
  @Autowired Conversations conversations;
  @LocalServerPort int port;

  private Chromium chromium;
  private BrowserContext browser;

  @BeforeEach
  void remember(Chromium chromium) {
    this.chromium = chromium;
  }

  @AfterEach
  void goHome() {
    browser.close();
  }

  @Test
  void aManagerPlansFortyTalksInOneForm() {
    openAWheelWithManyReports(REPORTS);
    var page = signIn("mette", Camera.DESK_WIDTH);
    var clicks = new Clicks(page);

    clicks.on(page.locator("nav a[href='/mus/medarbejdere']"));
    assertThat(page.locator(".team li")).hasCount(REPORTS);
    new Camera(page).photographPage("team-planning");
    clicks.on(page.locator("[data-tick=planning]"));
    clicks.on(page.getByText("Sæt datoer"));
    assertThat(page.locator(".dates li")).hasCount(REPORTS);
    new Camera(page).photographPage("team-dates");
    clicks.on(page.getByText("Planlæg 40 samtaler"));
    assertThat(page.locator(".outcomes li")).hasCount(REPORTS);
    assertThat(page.locator(".outcomes .problem")).hasCount(0);

    System.out.println("mette plans " + REPORTS + " talks: " + clicks);
    assertThat(clicks.clicks()).isLessThanOrEqualTo(5);
    assertThat(clicks.loads()).isLessThanOrEqualTo(3);
    office.settle();
    assertThat(ofMette())
        .hasSize(REPORTS)
        .allSatisfy(one -> assertThat(one.state()).isEqualTo(ConversationState.PREPARING));
    assertThat(ofMette().stream().map(Conversation::appointed).distinct())
        .as("no two at the same time")
        .hasSize(REPORTS);
    new Camera(page).photographPage("team-planned");
    page.navigate(address("/mus/medarbejdere"));
    new Camera(page).photographPage("team-invited");
  }

  @Test
  void sixtyOfEightyTalksArePlannedOnAPhoneInOneRequestWithAResultEach() {
    openAWheelWithManyReports(MOST_REPORTS);
    var page = signIn("mette", Camera.PHONE_WIDTH);
    page.navigate(address("/mus/medarbejdere"));
    assertThat(page.locator(".team li")).hasCount(MOST_REPORTS);
    new Camera(page).photographPhone("team-eighty");

    page.locator("[data-tick=planning]").click();
    for (var one = PLANNED_AT_ONCE; one < MOST_REPORTS; one++) {
      page.locator(".team input").nth(one).uncheck();
    }
    press(page, "Sæt datoer");
    assertThat(page.locator(".dates li")).hasCount(PLANNED_AT_ONCE);
    new Camera(page).photographPhone("team-sixty-dates");
    page.evaluate("() => { document.querySelector('form:has(.dates)').noValidate = true; }");
    page.locator(".dates li").first().locator("input[type=date]").fill("2027-01-04");
    var posts = new ArrayList<String>();
    page.onRequest(request -> posts.add(request.method()));
    page.getByText("Planlæg 60 samtaler").click();

    assertThat(page.locator(".outcomes li")).hasCount(PLANNED_AT_ONCE);
    assertThat(posts.stream().filter("POST"::equals)).hasSize(1);
    assertThat(page.locator(".outcomes .problem")).hasCount(1);
    assertThat(page.locator(".outcomes .problem")).containsText("Agerskov");
    assertThat(page.locator(".dates li")).hasCount(1);
    assertThat(page.locator(".dates li input[type=date]")).hasValue("2027-01-04");
    new Camera(page).photographPhone("team-sixty-planned");
    Axe.check(page, "sixty outcomes");
  }

  @Test
  void aNursePicksATimeAsksForAnotherAndTheManagerMovesIt() {
    talks.call();
    var mads = signIn("mads", Camera.PHONE_WIDTH);
    offer(mads);

    var emma = phone("emma");
    var id = talks.conversation("emma").parties().id();
    emma.navigate(address("/mus/tid/" + id));
    new Camera(emma).photographPage("time-choose");
    emma.locator(".slots label").first().click();
    emma.getByText("Vælg tiden").click();
    assertThat(emma.locator("h1")).hasText("Du har en tid");
    new Camera(emma).photographPage("time-chosen");
    office.settle();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);

    ask(emma);
    mads.navigate(address("/mus/medarbejdere"));
    new Camera(mads).photographPage("team-wish");
    mads.getByText(Pattern.compile("^Flyt til tirsdag den 30. marts")).click();
    assertThat(mads.locator(".done")).containsText("flyttet til tirsdag den 30. marts kl. 13.00");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo("2027-03-30");

    assignsTheRest(mads);
    remindsAndPrints(mads);
  }

  /** Two of three do not pick: the manager gives them a time with one tap each. */
  private void assignsTheRest(Page mads) {
    office.waitUntil(talks.conversation("erik").offeredUntil().plusDays(1));
    mads.reload();
    assertThat(mads.locator(".assign")).hasCount(2);
    new Camera(mads).photographPage("team-assign");
    mads.getByText("Giv tiden").first().click();
    assertThat(mads.locator(".done")).containsText("Erik Solberg: samtalen er");
    office.settle();
    assertThat(talks.open("erik")).doesNotContain("planConversation");
  }

  private void remindsAndPrints(Page mads) {
    mads.locator(".team input").first().check();
    press(mads, "Påmind");
    assertThat(mads.locator(".done"))
        .hasText("Får en påmindelse med næste daglige mail: Emma Lund");
    mads.locator(".team input").first().check();
    press(mads, "Påmind");
    assertThat(mads.locator("main > .hint")).hasText("Er allerede mindet i dag: Emma Lund");
    assertThat(talks.told("managerReminds")).containsExactly("emma");
    mads.locator(".team input").first().check();
    press(mads, "Print ark");
    assertThat(mads.locator(".sheet h2")).hasText("Emma Lund");
    new Camera(mads).photographPage("team-sheets");
  }

  private void offer(Page mads) {
    mads.locator("nav a[href='/mus/medarbejdere']").click();
    mads.locator("[data-tick=planning]").click();
    mads.getByText("Tilbyd tider").click();
    assertThat(mads.locator("h1")).hasText("Tilbyd tider");
    new Camera(mads).photographPage("team-offer");
    mads.getByText("Tilbyd tiderne til 3").click();
    assertThat(mads.locator(".done")).containsText("3 medarbejdere kan nu vælge");
    new Camera(mads).photographPage("team-offered");
  }

  private void ask(Page emma) {
    emma.getByText("Foreslå et andet tidspunkt").click();
    emma.locator("input[name=on]").first().fill("2027-03-30");
    emma.locator("input[name=from]").first().fill("13:00");
    emma.locator("input[name=words]").fill("Jeg har aftenvagt dagen før");
    new Camera(emma).photographPage("time-propose");
    emma.getByText("Send forslag").click();
    assertThat(emma.locator(".done")).hasText("Dit forslag er sendt til Mads Overgaard.");
    new Camera(emma).photographPage("time-asked");
  }

  private static void press(Page page, String button) {
    page.locator(".bar button", new Page.LocatorOptions().setHasText(button)).click();
  }

  /** What somebody does with the mouse. */
  private static final class Clicks {

    private int clicks;
    private int loads;

    Clicks(Page page) {
      page.onDOMContentLoaded(loaded -> loads++);
    }

    void on(Locator what) {
      what.click();
      clicks++;
    }

    int clicks() {
      return clicks;
    }

    int loads() {
      return loads;
    }

    @Override
    public String toString() {
      return "clicks: " + clicks + ", page loads: " + loads;
    }
  }

  private List<Conversation> ofMette() {
    return IntStream.range(0, REPORTS)
        .mapToObj(number -> conversations.of("2027", "n%02d".formatted(number)).orElseThrow())
        .toList();
  }

  private void openAWheelWithManyReports(int reports) {
    clock.set(Talks.CALLED.minusDays(3));
    var staff = new StringBuilder();
    for (var i = 0; i < reports; i++) {
      staff.append(
          "n%02d;%s %s;n%02d@example.dk;hjemmepleje;;;37;;;active;;\n"
              .formatted(i, FIRST[i % FIRST.length], LAST[i / FIRST.length], i));
    }
    people.organisation(
        "solby;Solby Kommune;;dorte\nhjemmepleje;Hjemmepleje;solby;mette\n",
        """
        dorte;Dorte Lindskov;dorte@example.dk;solby;;;37;;;active;;
        hanne;Hanne Kjær;hanne@example.dk;solby;;;37;;hr;active;;
        mette;Mette Ravn;mette@example.dk;hjemmepleje;;;37;;;active;;
        """
            + staff);
    talks.call("hjemmepleje", "mette");
  }

  private Page phone(String user) {
    var context = chromium.ofSomebody();
    var page = signIn(user, Camera.PHONE_WIDTH, context);
    page.onClose(closed -> context.close());
    return page;
  }

  private Page signIn(String user, int width) {
    browser = chromium.ofSomebody();
    return signIn(user, width, browser);
  }

  private Page signIn(String user, int width, BrowserContext context) {
    var page = context.newPage();
    page.setViewportSize(width, Camera.PHONE_HEIGHT);
    page.navigate(address("/mus/login"));
    page.fill("input[type=text]", user);
    page.fill("input[type=password]", TestPeople.PASSWORD);
    page.click("main button");
    page.locator("nav").waitFor();
    page.waitForLoadState();
    return page;
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
