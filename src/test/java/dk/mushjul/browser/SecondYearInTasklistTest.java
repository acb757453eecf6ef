package dk.mushjul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist shows of last year in this one: its plan, and its goals to look back on. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(InChromium.class)
class SecondYearInTasklistTest {

  private static final String GOAL = "Lære at svare på klager";

  @LocalServerPort int port;
  @Autowired Talks talks;

  private Tasklist tasklist;

  @BeforeAll
  void aPlanWasAgreedLastYear() {
    talks.call();
    talks.agree("emma");
    talks.callNext();
    talks.planNext("emma");
  }

  @AfterEach
  void goHome() {
    tasklist.close();
  }

  @Test
  void asksForAWordToEachOfLastYearsGoals(Chromium chromium) {
    var emma = WebUser.signIn(base(), "emma", TestPeople.PASSWORD);
    tasklist = Tasklist.of(chromium, base(), emma);
    var form = tasklist.open(talks.nextTask("emma", "prepareEmployee").getId(), "prepareEmployee");
    assertThat(form.rows("oldGoals")).isEqualTo(1);
    form.addRow("topics");
    assertThat(form.shown()).isEqualTo(keysOf(form));
    tasklist.lookForBarriers("prepareEmployee in the second year");
    var mend = form.spoil();
    tasklist.completeInVain();
    tasklist.lookForBarriers("prepareEmployee in the second year with errors");
    mend.run();
    form.tick("oldGoalProgress", 0, 0).write("oldGoalNote", 0, "Det går bedre nu");

    assertThat(tasklist.complete().status()).isEqualTo(204);

    assertThat(tasklist.usedTheMouse()).isFalse();
    assertThat(emma.get("/mus/api/me").path("written").toString()).contains("Det går bedre nu");
  }

  private static Set<String> keysOf(FormPage form) {
    return form.file().fields().stream().map(FormField::key).collect(Collectors.toSet());
  }

  @Test
  void showsThePlansOfThisYearAndLast(Chromium chromium) {
    tasklist = Tasklist.signIn(chromium, base(), "mads", TestPeople.PASSWORD);
    tasklist.open(talks.nextTask("emma", "prepareManager").getId(), "prepareManager");

    var plans = tasklist.tab("Udviklingsplan");

    assertThat(plans.locator(".mj-panel-title"))
        .hasText(new String[] {"Udviklingsplan, MUS 2028", "Udviklingsplan, MUS 2027"});
    assertThat(plans.locator(".mj-panel").first()).containsText("ikke aftalt en plan endnu");
    assertThat(plans.locator(".mj-panel").last()).containsText(GOAL);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
