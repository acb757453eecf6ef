package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.content.AccessLog;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.conversation.process.AnswerWish;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A talk that has its time gets another, asked for by the employee or not. */
@MushjulTest
class MovingTest {

  private static final LocalDate LATER = LocalDate.of(2027, 3, 30);

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired TimeWishes wishes;
  @Autowired AnswerWish answers;
  @Autowired ContentStore content;
  @Autowired AccessLog accesses;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  private WebUser mads;
  private WebUser emma;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
    mads = signedIn("mads");
    emma = signedIn("emma");
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void movesTasksTimersAndTheCalendarWithTheTalk() {
    talks.plan("emma");
    var due = talks.task("emma", "prepareEmployee").getDueDate();

    assertThat(times.plan(mads, "emma", LATER.toString(), "13:00").get("status").asText())
        .isEqualTo("moved");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(LATER);
    assertThat(talks.task("emma", "prepareEmployee").getDueDate()).isAfter(due);
    assertThat(talks.told("invitationChanged")).containsExactly("emma", "mads");
    assertThat(calendar("emma")).containsExactly("0 2027-03-16", "1 2027-03-30");
    office.waitUntil(Talks.TALK);
    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
    office.waitUntil(LATER);
    assertThat(talks.open("emma")).containsExactly("holdConversation");
  }

  @Test
  void movesATalkForWhichBothAreReady() {
    talks.plan("emma");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());
    talks.handIn("mads", "emma", "prepareManager", Map.of());

    times.plan(mads, "emma", LATER.toString(), "13:00");

    office.waitUntil(Talks.TALK);
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(LATER);
    assertThat(talks.open("emma")).containsExactly("holdConversation");
  }

  @Test
  @Passes(process = "conversation", events = "event_newDay")
  void movesATalkOnItsDayAndLetsThePreparationGoOn() {
    talks.plan("emma");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());

    movesOnItsDay(LATER);

    assertThat(talks.open("emma")).containsExactly("prepareManager");
    office.waitUntil(LATER);
    assertThat(talks.open("emma")).containsExactly("holdConversation");
  }

  @Test
  void letsBothPrepareOnWhereNeitherWasReadyOnTheDay() {
    talks.plan("emma");

    movesOnItsDay(LATER);

    assertThat(talks.open("emma")).containsExactly("prepareEmployee", "prepareManager");
  }

  @Test
  void asksNobodyToPrepareAgainWhereBothWereReadyOnTheDay() {
    talks.plan("emma");
    talks.handIn("mads", "emma", "prepareManager", Map.of());
    movesOnItsDay(LATER);
    assertThat(talks.open("emma")).containsExactly("prepareEmployee");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());

    movesOn(LATER, LATER.plusDays(1));

    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(LATER.plusDays(1));
    assertThat(talks.open("emma")).containsExactly("holdConversation");
  }

  @Test
  void asksBothAgainAfterANewManagerHoweverItWasMoved() {
    talks.plan("emma");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());
    movesOnItsDay(LATER);

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.open("emma"))
        .containsExactlyInAnyOrder("meetEmployee", "prepareEmployee", "prepareManager");
  }

  @Test
  void saysNothingWhenNothingIsMoved() {
    talks.plan("emma");

    assertThat(times.plan(mads, "emma", Talks.TALK.toString(), "09:00").get("status").asText())
        .isEqualTo("moved");

    assertThat(talks.told("invitationChanged")).isEmpty();
  }

  @Test
  void doesNotMoveWhatIsHeldOrAnothers() {
    talks.draft("gitte");
    talks.plan("emma", Map.of("conversationOn", "2027-03-31"));

    assertThat(times.plan(mads, "gitte", "2027-04-05", "09:00").get("status").asText())
        .isEqualTo("notYours");
    assertThat(times.plan(signedIn("dorte"), "emma", "2027-04-05", "09:00").get("status").asText())
        .isEqualTo("notYours");
    assertThat(talks.told("invitationChanged")).isEmpty();
  }

  @Test
  void movesToADayThatTheEmployeeAskedForHoweverNear() {
    talks.plan("emma");
    assertThat(
            times
                .ask(emma, "emma", "Jeg har <fri>", "2027-03-05 10:00", "2027-03-08 09:00")
                .statusCode())
        .isEqualTo(204);
    assertThat(talks.told("otherTimeAsked")).containsExactly("mads");

    assertThat(answers.grant("mads", times.id("emma"), 1).status()).isEqualTo("moved");

    assertThat(talks.conversation("emma").appointed().on()).isEqualTo("2027-03-08");
    assertThat(wishes.open(times.id("emma"))).isEmpty();
    assertThat(talks.told("invitationChanged")).containsExactly("emma", "mads");
  }

  @Test
  void plansATalkThatHasOnlyAnOfferForATimeThatTheEmployeeAskedFor() {
    times.offer(mads, List.of("emma"), List.of(Times.at("2027-03-17", "09:00")));
    times.ask(emma, "emma", null, "2027-03-04 10:00");

    assertThat(answers.grant("mads", times.id("emma"), 0).status()).isEqualTo("planned");
    office.settle();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo("2027-03-04");
    assertThat(times.state("emma")).isEqualTo("planned");
  }

  @Test
  void tellsTheEmployeeThatTheTimeStands() {
    talks.plan("emma");
    times.ask(emma, "emma", "", "2027-03-05 10:00");

    answers.keep("mads", times.id("emma"));

    assertThat(talks.told("timeKept")).containsExactly("emma");
    assertThat(wishes.open(times.id("emma"))).isEmpty();
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(Talks.TALK);
  }

  @Test
  void letsTheEmployeeAskNoMore() {
    talks.plan("emma");
    times.ask(emma, "emma", "", "2027-03-05 10:00");
    var page = "/mus/tid/" + times.id("emma");

    assertThat(emma.tryPostForm(page, page + "/fortryd", Map.of()).statusCode()).isEqualTo(302);

    assertThat(wishes.open(times.id("emma"))).isEmpty();
    assertThat(talks.told("proposalWithdrawn")).containsExactly("mads");
    assertThat(emma.tryGet(page).body()).contains("Dit forslag er trukket tilbage");
    emma.tryPostForm(page, page + "/fortryd", Map.of());
    assertThat(talks.told("proposalWithdrawn")).hasSize(1);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(Talks.TALK);
  }

  @Test
  void saysNoToShortNoticeByAskingForAnotherDay() {
    talks.plan("emma", Map.of("conversationOn", "2027-03-05"));
    assertThat(talks.open("emma")).containsExactly("acceptShortNotice");

    assertThat(times.ask(emma, "emma", null, "2027-03-09 10:00").statusCode()).isEqualTo(204);

    assertThat(talks.open("emma")).containsExactly("planConversation");
    answers.grant("mads", times.id("emma"), 0);
    office.settle();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
  }

  @Test
  void keepsTheWordsSealedAndLogsTheirReading() {
    talks.plan("emma");
    times.ask(emma, "emma", "Min datter skal til læge", "2027-03-05 10:00");
    var subject = Subject.conversation(times.id("emma"));

    assertThat(jdbc.queryForList("select * from mushjul.time_wish").toString())
        .doesNotContain("datter");
    assertThat(accesses.about("emma")).isEmpty();
    assertThat(content.latestBy(subject, "askOtherTime", "emma", "mads").orElseThrow().values())
        .containsEntry("words", "Min datter skal til læge");
    assertThat(accesses.about("emma")).hasSize(1);
  }

  @Test
  void refusesWhatIsNoTimeOrTooManyOrTooLate() {
    talks.plan("emma");

    assertThat(times.ask(emma, "emma", null).statusCode()).isEqualTo(400);
    var passed = times.ask(emma, "emma", null, "2027-03-05 10:00", "2027-02-01 10:00");
    assertThat(passed.statusCode()).isEqualTo(400);
    assertThat(passed.body()).contains("\"key\":\"proposals[1]\"", "\"label\":\"Forslag 2\"");
    assertThat(
            times
                .ask(
                    emma,
                    "emma",
                    null,
                    "2027-03-05 10:00",
                    "2027-03-05 11:00",
                    "2027-03-05 12:00",
                    "2027-03-05 13:00")
                .statusCode())
        .isEqualTo(400);
    assertThat(times.ask(emma, "emma", "x".repeat(501), "2027-03-05 10:00").statusCode())
        .isEqualTo(400);
    assertThat(times.ask(signedIn("erik"), "emma", null, "2027-03-05 10:00").statusCode())
        .isEqualTo(404);
    assertThat(times.ask(signedIn("erik"), "erik", null, "2027-03-05 10:00").statusCode())
        .as("nothing to ask another of yet")
        .isEqualTo(409);
    talks.hold("mads", "emma", Map.of());
    assertThat(times.ask(emma, "emma", null, "2027-04-05 10:00").statusCode()).isEqualTo(409);
  }

  @Test
  void forgetsAWishWhenTheTalkIsHeldOrGivenUp() {
    talks.plan("emma");
    talks.plan("erik");
    times.ask(emma, "emma", null, "2027-03-30 10:00");
    times.ask(signedIn("erik"), "erik", null, "2027-03-30 11:00");

    talks.hold("mads", "erik", Map.of());
    talks.emmaLeaves();

    assertThat(wishes.open(List.of(times.id("emma"), times.id("erik")))).isEmpty();
  }

  private void movesOnItsDay(LocalDate to) {
    movesOn(Talks.TALK, to);
  }

  /** Within the notice period: on the day itself the two have spoken, nobody is asked. */
  private void movesOn(LocalDate day, LocalDate to) {
    office.waitUntil(day);
    assertThat(talks.open("emma")).containsExactly("holdConversation");
    assertThat(times.plan(mads, "emma", to.toString(), "13:00").get("status").asText())
        .isEqualTo("moved");
  }

  private List<String> calendar(String person) {
    return jdbc.queryForList(
        """
        select sequence || ' ' || on_day from mushjul.notice
        where recipient = ? and uid is not null order by sequence
        """,
        String.class,
        person);
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
