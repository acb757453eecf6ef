package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.OfferedTimes;
import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager offers times, employees pick, the rest is assigned. */
@MushjulTest
class ChoosingTimesTest {

  private static final LocalDate UNTIL = LocalDate.of(2027, 3, 8);
  private static final List<Map<String, Object>> THREE =
      List.of(
          Times.at("2027-03-17", "09:00"),
          Times.at("2027-03-17", "10:00"),
          Times.at("2027-03-18", "09:00"));

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired OfferedTimes offered;
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
  void plansTheTalkWithTheTimeThatTheEmployeePicks() {
    assertThat(statuses(times.offer(mads, List.of("emma", "erik"), THREE)))
        .containsExactly("offered", "offered");
    assertThat(talks.told("timesOffered")).containsExactly("emma", "erik");
    assertThat(talks.conversation("emma").offeredUntil()).isEqualTo(UNTIL);

    var answer = times.choose(emma, "emma", 1);
    office.settle();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"on\":\"2027-03-17\",\"from\":\"10:00\",\"minutes\":60,\"place\":null}");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
    assertThat(talks.conversation("emma").appointed().from()).isEqualTo("10:00");
    assertThat(talks.told("invitation")).containsExactly("emma", "mads");
    assertThat(times.state("emma")).isEqualTo("chosen");
    assertThat(times.free("erik")).hasSize(2);
    assertThat(talks.open("erik")).containsExactly("planConversation");
  }

  @Test
  void saysOnTheEmployeesPageThatThereAreTimesToChooseFrom() {
    assertThat(course()).contains("Mads finder en dag omkring");

    times.offer(mads, List.of("emma"), THREE);

    assertThat(course())
        .contains("Mads har tilbudt tider. Vælg en senest 8. marts 2027.")
        .doesNotContain("finder en dag omkring");
    office.waitUntil(UNTIL.plusDays(1));
    assertThat(course()).as("too late").contains("Mads finder en dag omkring");
  }

  private String course() {
    return emma.tryGet("/mus/forloeb").body();
  }

  @Test
  void asksForNoFurtherYesWhenTheEmployeePickedADaySoonerThanTheNotice() {
    times.offer(mads, List.of("emma"), List.of(Times.at("2027-03-04", "09:00")));

    assertThat(times.choose(emma, "emma", 0).statusCode()).isEqualTo(200);
    office.settle();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
  }

  @Test
  void stillAsksWhenTheManagerAssignsADaySoonerThanTheNotice() {
    times.offer(mads, List.of("emma"), List.of(Times.at("2027-03-04", "09:00")));

    times.plan(mads, "emma", "2027-03-04", "09:00");
    office.settle();

    assertThat(talks.open("emma")).containsExactly("acceptShortNotice");
  }

  @Test
  void givesATimeToOneAndTellsTheOther() {
    times.offer(mads, List.of("emma", "erik"), THREE);
    var wanted = times.free("emma").get(0);
    assertThat(times.choose(emma, "emma", wanted).statusCode()).isEqualTo(200);

    var late = times.choose(signedIn("erik"), "erik", wanted);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("\"type\":\"Conflict\"");
    assertThat(times.choose(emma, "emma", wanted).statusCode()).as("twice").isEqualTo(200);
    assertThat(times.choose(emma, "emma", times.free("erik").get(0)).statusCode()).isEqualTo(409);
    assertThat(times.choose(signedIn("erik"), "emma", wanted).statusCode()).isEqualTo(404);
    assertThat(times.choose(emma, "emma", "nothing").statusCode()).isEqualTo(404);
    assertThat(times.choose(mads, "emma", wanted).statusCode()).isEqualTo(404);
  }

  @Test
  void letsOneWinWhenThreePickAtTheSameMoment() throws Exception {
    var people = List.of("emma", "erik", "gitte");
    var hands = people.stream().map(this::signedIn).toList();
    times.offer(mads, people, THREE);
    for (var number = 0; number < 2; number++) {
      var wanted = times.free("emma").get(0);
      var left = people.stream().filter(one -> times.state(one).equals("open")).toList();
      Stream<Callable<HttpResponse<String>>> picks =
          left.stream().map(one -> () -> times.choose(hands.get(people.indexOf(one)), one, wanted));

      var answered = AtOnce.all(picks.toList());

      assertThat(answered).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
      assertThat(answered)
          .extracting(HttpResponse::statusCode)
          .filteredOn(status -> status != 200)
          .containsOnly(409);
    }
    office.settle();
    assertThat(people).filteredOn(one -> talks.open(one).contains("planConversation")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-26 09:00, 2027-03-17 10:00, slots[0], gået",
    "2027-03-17 09:00, 2027-03-17 09:30, slots[1], oven i tid 1",
    "2027-03-17 09:00, 2027-03-16 09:30, slots[1], allerede en samtale",
    "2027-03-17 09:00, x 10:00, slots[1], dag",
  })
  void namesEachTimeThatCannotBeOfferedByItsPosition(
      String first, String second, String key, String why) {
    talks.plan("gitte");

    var results =
        times.offer(
            mads,
            List.of("emma", "erik"),
            Stream.of(first, second)
                .map(at -> Times.at(at.split(" ")[0], at.split(" ")[1]))
                .toList());

    assertThat(statuses(results)).containsExactly("refused", "refused");
    var error = results.get(0).get("errors").get(0);
    assertThat(error.get("key").asText()).isEqualTo(key);
    assertThat(error.get("label").asText()).startsWith("Tid ");
    assertThat(error.get("message").asText()).contains(why);
    assertThat(talks.told("timesOffered")).isEmpty();
  }

  @Test
  void needsATimeForEverybodyAndOffersNothingOfAnothers() {
    talks.plan("gitte");
    var tooFew = times.offer(mads, List.of("emma", "erik"), THREE.subList(0, 1));
    var another = times.offer(signedIn("dorte"), List.of("emma"), THREE);
    var mixed = times.offer(mads, List.of("emma", "gitte"), THREE);

    assertThat(statuses(tooFew)).containsExactly("refused", "refused");
    assertThat(tooFew.get(0).get("errors").get(0).get("message").asText()).contains("for få");
    assertThat(statuses(another)).containsExactly("notYours");
    assertThat(statuses(mixed)).containsExactly("offered", "notYours");
  }

  @Test
  void refusesATimeThatIsOnOfferToOthersButReplacesTheirOwn() {
    times.offer(mads, List.of("emma"), THREE);

    assertThat(statuses(times.offer(mads, List.of("erik"), THREE))).containsExactly("refused");
    assertThat(statuses(times.offer(mads, List.of("emma", "erik"), THREE)))
        .containsExactly("offered", "offered");
    assertThat(times.free("emma")).hasSize(3);
  }

  @Test
  void letsTheManagerAssignWhatWasNotPickedInTime() {
    times.offer(mads, List.of("emma", "erik"), THREE);
    times.choose(emma, "emma", 0);
    office.waitUntil(UNTIL);
    assertThat(times.state("erik")).isEqualTo("open");

    office.waitUntil(UNTIL.plusDays(1));

    assertThat(times.state("erik")).isEqualTo("lapsed");
    assertThat(talks.told("timesNotChosen")).containsExactly("mads");
    assertThat(times.choose(signedIn("erik"), "erik", 0).statusCode()).isEqualTo(409);
    assertThat(times.plan(mads, "erik", "2027-03-18", "09:00").get("status").asText())
        .isEqualTo("planned");
    office.waitUntil(UNTIL.plusDays(2));
    assertThat(talks.told("timesNotChosen")).hasSize(1);
    assertThat(times.free("erik")).as("the assigned time is taken").hasSize(1);
  }

  @Test
  void asksNobodyAboveWhileEmployeesMayStillPick() {
    var due = talks.task("emma", "planConversation").getDueDate();
    times.offer(mads, List.of("emma"), List.of(Times.at("2027-03-30", "09:00")));

    // Two working days after the last day to pick.
    assertThat(talks.task("emma", "planConversation").getDueDate())
        .isAfterOrEqualTo(due)
        .isAfterOrEqualTo(java.sql.Date.valueOf("2027-03-10"));
    var late =
        office.timers("event_planningLate").stream()
            .filter(
                job ->
                    job.getProcessInstanceId()
                        .equals(talks.conversation("emma").processInstanceId()))
            .findFirst()
            .orElseThrow();
    assertThat(late.getDuedate()).isAfter(talks.task("emma", "planConversation").getDueDate());
  }

  @Test
  void takesTheOfferBackWhenTheEmployeeGoesOnLeave() {
    times.offer(mads, List.of("emma", "erik"), THREE);

    talks.emmaIs("active;2027-03-02;2027-06-01");
    office.waitUntil(LocalDate.of(2027, 3, 2));

    assertThat(times.state("emma")).isEqualTo("withdrawn");
    assertThat(talks.conversation("emma").offeredUntil()).isNull();
    assertThat(times.choose(emma, "emma", times.free("erik").get(0)).statusCode()).isEqualTo(409);
    assertThat(times.choose(signedIn("erik"), "erik", 0).statusCode()).isEqualTo(200);
  }

  @Test
  void takesTheOfferBackAndFreesTheTimeWhenTheEmployeeLeaves() {
    times.offer(mads, List.of("emma", "erik"), THREE);
    times.choose(emma, "emma", 0);
    office.settle();
    assertThat(times.free("erik")).hasSize(2);

    talks.emmaLeaves();

    assertThat(times.free("erik")).hasSize(3);
    assertThat(offered.picked(times.id("emma"))).isEmpty();
  }

  @Test
  void takesTheOfferBackWhenTheWheelCloses() {
    times.offer(mads, List.of("emma"), THREE);

    office.fire("event_lastDayPassed");
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));

    assertThat(times.state("emma")).isEqualTo("withdrawn");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.POSTPONED);
  }

  private static List<String> statuses(JsonNode results) {
    return Stream.of(results)
        .flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
        .map(row -> row.get("status").asText())
        .toList();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
