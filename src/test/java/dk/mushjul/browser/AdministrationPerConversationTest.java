package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One conversation from the day that is set to the follow-up, all of it by hand, and how much of
 * the manager's and the employee's time is not content.
 */
@MushjulTest
@ExtendWith(InChromium.class)
class AdministrationPerConversationTest {

  private static final double FIVE_MINUTES = 300;

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;

  private final KeystrokeLevel manager = new KeystrokeLevel();
  private final KeystrokeLevel employee = new KeystrokeLevel();
  private final List<BrowserContext> visits = new ArrayList<>();
  private Chromium chromium;

  @Test
  void takesLessThanFiveMinutes(Chromium browser) {
    chromium = browser;
    talks.call();

    planTheTalk();
    prepare();
    hold();
    approve();
    followUp();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.FOLLOWED_UP);
    assertThat(manager.letters() + employee.letters()).as("content").isGreaterThan(200);
    var both = manager.seconds() + employee.seconds();
    System.out.printf(
        "administration per conversation: %.0f seconds%n  manager: %s%n  employee: %s%n",
        both, manager, employee);
    assertThat(both).isLessThan(FIVE_MINUTES);
  }

  private void planTheTalk() {
    var mads = visit("mads", manager);
    mads.open("Emma Lund", "planConversation")
        .date("conversationOn", null, Talks.TALK)
        .time("conversationFrom", null, "09:00");
    mads.send();
    office.settle();
  }

  private void prepare() {
    var emma = visit("emma", employee);
    var hers = emma.open("Forbered", "prepareEmployee");
    hers.addRow("topics").write("topic", 0, "Mere tid til de svære henvendelser");
    hers.addRow("topics").write("topic", 1, "Mentor for de nye");
    hers.write("answer", 0, "Jeg trives bedst, når jeg kan følge en sag til ende.");
    new Camera(emma.page()).snapshot("prepare");
    emma.send();
    var mads = visit("mads", manager);
    var his = mads.open("Emma Lund", "prepareManager");
    his.addRow("topics").write("topic", 0, "Din rolle i det nye team");
    his.write("feedback", "Du er den, de andre går til.");
    mads.send();
  }

  private void hold() {
    office.waitUntil(Talks.TALK);
    var mads = visit("mads", manager);
    var form = mads.open("Emma Lund", "holdConversation");
    form.tick("outcome", "Ja").write("minutesText", "Vi talte om ro og om de nye kolleger.");
    goal(form, 0, "Tage imod de nye kolleger", LocalDate.of(2027, 9, 1));
    goal(form, 1, "Lære det nye sagssystem", LocalDate.of(2027, 6, 1));
    form.date("followUpOn", null, Talks.FOLLOW_UP);
    new Camera(mads.page()).snapshot("hold");
    mads.send();
    office.settle();
  }

  private static void goal(FormPage form, int row, String title, LocalDate deadline) {
    form.addRow("goals")
        .write("goalTitle", row, title)
        .tick("activityTypes", row, 0)
        .tick("responsible", row, 0)
        .date("deadline", row, deadline);
  }

  private void approve() {
    var emma = visit("emma", employee);
    emma.open("Godkend", "approvePlan").tick("approval", null, 0);
    emma.send();
    office.settle();
  }

  private void followUp() {
    office.waitUntil(Talks.FOLLOW_UP.minusDays(3));
    var emma = visit("emma", employee);
    emma.open("Gør status", "reviewGoals").tick("progress", 0, 0).tick("progress", 1, 1);
    emma.send();
    office.waitUntil(Talks.FOLLOW_UP);
    var mads = visit("mads", manager);
    mads.open("Emma Lund", "holdFollowUp")
        .tick("followUpOutcome", null, 0)
        .tick("goalState", 0, 0)
        .tick("goalState", 1, 0);
    mads.send();
    office.settle();
  }

  /** Somebody who sits down, signs in, and goes away afterwards. */
  private MusPages visit(String who, KeystrokeLevel hands) {
    var browser = chromium.ofSomebody();
    visits.add(browser);
    hands.watch(browser);
    return MusPages.signIn(browser, "http://127.0.0.1:" + port, who, TestPeople.PASSWORD);
  }

  @AfterEach
  void goHome() {
    visits.forEach(BrowserContext::close);
  }
}
