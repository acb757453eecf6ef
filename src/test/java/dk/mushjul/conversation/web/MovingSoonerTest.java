package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another time within the notice period takes the employee's yes, and that alone. */
@MushjulTest
class MovingSoonerTest {

  private static final LocalDate AGREED = LocalDate.of(2027, 3, 31);
  private static final LocalDate SOONER = LocalDate.of(2027, 3, 10);
  private static final LocalTime HOUR = LocalTime.of(15, 0);

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  private WebUser mads;
  private WebUser emma;

  @BeforeEach
  void theTalkHasItsDay() {
    talks.call();
    mads = signedIn("mads");
    emma = signedIn("emma");
    talks.plan("emma", Map.of("conversationOn", AGREED.toString()));
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_moveSettled")
  void movesOnTheEmployeesYes() {
    assertThat(move(SOONER)).isEqualTo("proposed");

    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(AGREED);
    assertThat(talks.told("moveProposed")).containsExactly("emma");
    assertThat(talks.open("emma"))
        .containsExactly("acceptMove", "prepareEmployee", "prepareManager");
    new FormerParty(mads).findsNoTask(talks.task("emma", "acceptMove").getId());
    answer("yes");

    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(SOONER);
    assertThat(talks.told("invitationChanged")).containsExactly("emma", "mads");
    assertThat(calendar("emma")).containsExactly("0 2027-03-31", "1 2027-03-10");
    assertThat(calendar("mads")).containsExactly("0 2027-03-31", "1 2027-03-10");
    office.waitUntil(SOONER);
    assertThat(talks.open("emma")).containsExactly("holdConversation");
  }

  @Test
  void staysWhereItIsOnANo() {
    move(SOONER);

    talks.handIn(
        "emma", "emma", "acceptMove", Map.of("moveAnswer", "no", "moveNote", "Hellere i maj"));

    assertThat(mads.tryGet("/mus/forloeb/" + times.id("emma")).body()).contains("Hellere i maj");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(AGREED);
    assertThat(talks.told("moveDeclined")).containsExactly("mads");
    assertThat(talks.told("invitationChanged")).isEmpty();
    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"event_moveUnanswered", "endEvent_moveUnanswered"})
  void staysWhereItIsWithoutAnAnswer() {
    move(SOONER);

    office.waitUntil(SOONER.minusDays(1));

    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(AGREED);
  }

  @Test
  void asksOnceForTheNewestProposal() {
    move(SOONER);
    var task = talks.task("emma", "acceptMove").getId();

    assertThat(move(SOONER.minusDays(1))).isEqualTo("proposed");

    assertThat(talks.task("emma", "acceptMove").getId()).isEqualTo(task);
    assertThat(emma.tryGet("/mus/api/tasks/" + task + "/form-data").body())
        .contains("tirsdag den 9. marts 2027")
        .doesNotContain("onsdag den 10. marts 2027");
    answer("yes");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(SOONER.minusDays(1));
  }

  @Test
  void asksAlsoAboutALaterDayOrHourWithinTheNotice() {
    office.waitUntil(AGREED.minusDays(3));

    assertThat(move(AGREED.plusDays(2))).isEqualTo("proposed");
    assertThat(move(AGREED)).as("the same day, at another hour").isEqualTo("proposed");

    assertThat(talks.conversation("emma").appointed().from()).isNotEqualTo(HOUR);
    answer("yes");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(AGREED);
    assertThat(talks.conversation("emma").appointed().from()).isEqualTo(HOUR);
  }

  @Test
  void asksNobodyAboutAnotherPlaceAtTheSameTime() {
    office.waitUntil(AGREED.minusDays(3));
    var elsewhere = Map.<String, Object>of("on", AGREED.toString(), "place", "Havestuen");

    assertThat(times.plan(mads, "emma", elsewhere).get("status").asText()).isEqualTo("moved");

    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
  }

  @Test
  void asksNoMoreWhenTheTalkMovesWithinTheNotice() {
    move(SOONER);

    assertThat(move(AGREED.plusDays(1))).isEqualTo("moved");

    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
  }

  @Test
  void asksNoMoreWhenTheEmployeeGoesOnLeave() {
    move(SOONER);

    talks.emmaIs("active;" + Talks.CALLED + ";2027-03-20");

    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_dayCome")
  void asksNoMoreWhenTheDayOfTheTalkHasCome() {
    office.waitUntil(AGREED.minusDays(1));
    clock.set(AGREED.minusDays(1).atTime(9, 0));
    move(AGREED.minusDays(1));
    clock.set(AGREED.atTime(0, 1));

    office.fire("event_conversationDay");

    assertThat(talks.open("emma")).containsExactly("holdConversation");
    assertThat(talks.told("moveDeclined")).isEmpty();
  }

  @Test
  void refusesAYesToATimeThatIsPassed() {
    move(Talks.CALLED);
    var task = talks.task("emma", "acceptMove").getId();
    clock.set(Talks.CALLED.atTime(16, 0));

    var answer =
        emma.tryPost(
            "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
            Map.of("variables", Map.of("moveAnswer", Map.of("value", "yes"))));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(AGREED);
  }

  private String move(LocalDate day) {
    var status = times.plan(mads, "emma", day.toString(), "15:00").get("status").asText();
    office.settle();
    return status;
  }

  private void answer(String answer) {
    talks.handIn("emma", "emma", "acceptMove", Map.of("moveAnswer", answer));
  }

  private List<String> calendar(String person) {
    return jdbc.queryForList(
        """
        select sequence || ' ' || on_day from mushjul.notice
        where recipient = ? and uid is not null order by id
        """,
        String.class,
        person);
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
