package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.rehearsal.Desk;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.HttpDesk;
import dk.mushjul.year.Markers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A year of two units in which each form is filled in once in the real Tasklist, by the keyboard
 * alone, and looked through for barriers, full and with errors.
 */
@MushjulTest
@ExtendWith(InChromium.class)
class EveryFormInTasklistTest {

  private static final LocalDate CALLED = LocalDate.of(2027, 2, 8);
  private static final LocalDate END = LocalDate.of(2027, 7, 1);
  private static final String DISAGREES = "erik";
  private static final String HAS_A_GROUP = "thomas";

  /** A wheel that turns in four months. */
  private static final Map<String, Object> WHEEL =
      Map.of(
          "firstDay", "2027-02-08",
          "lastDay", "2027-03-19",
          "evaluationOn", "2027-04-12",
          "units", List.of("borgerservice", "vej-og-park"));

  private static final Map<String, Object> LATER =
      Map.of(
          "movedWhat", "wheel",
          "newFirstDay", "2027-02-09",
          "newLastDay", "2027-03-22",
          "newEvaluationOn", "2027-04-13");

  private static final List<String> PEOPLE =
      List.of(
          "hanne", "carl", "dorte", "mads", "emma", "erik", "gitte", "amir", "louise", "kasper",
          "tove", "maryam", "oscar", "thomas", "bent");

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  private static final Pattern CHANGE =
      Pattern.compile("href=\"(/mus/plan/[^\"/]+/aendring)\\?maal=([^\"&]+)\"");

  private final Set<String> once = new HashSet<>();

  /** The conversation that does not take place three times. */
  private String missed;

  @Test
  void everyFormIsFilledInByHandAndSent(Chromium chromium) {
    people.solby();
    var base = "http://127.0.0.1:" + port;
    var desk = new HttpDesk(base, TestPeople.PASSWORD, clock::today);

    try (var forms = new EveryForm(chromium, base, desk, this::act)) {
      forms.start("hanne", "wheel", "MUS-hjul", "startWheel", WHEEL);
      forms.start("erik", "conversationRequest", "Bed om en MUS", "requestConversation", Map.of());
      forms.start(
          "dorte",
          "substitution",
          "Vælg en vikar",
          "nameSubstitute",
          Map.of("substituteTo", "2027-02-05"));
      forms.start("hanne", "dateChange", "Flyt datoer", "moveDates", LATER);
      var player = new Player(desk, forms, new Markers(), PEOPLE);
      playYear(player, forms, desk);

      forms.check();
      assertThat(forms.left()).as("forms that nobody filled in").isEmpty();
      assertThat(forms.neverSeen()).allSatisfy((form, keys) -> assertThat(keys).isEmpty());
      assertThat(forms.looked()).hasSize(FormFile.ids().size()).allSatisfy(this::wasLookedAt);
    }
  }

  private void playYear(Player player, EveryForm forms, HttpDesk desk) {
    try {
      while (!forms.left().isEmpty() && clock.today().isBefore(END)) {
        player.playTo(clock.today().plusDays(5), 5);
        if (forms.left().contains("acceptMove")) {
          moveSooner(desk);
        }
        if (forms.left().contains("answerObstacle")) {
          tellOfTheAgreedPlan(desk);
        }
        if (forms.left().contains("changeManager") && clock.today().isAfter(CALLED)) {
          changeManagers(forms);
        }
      }
    } catch (AssertionError e) {
      // what could not be done by hand is often why it cannot be done at all
      forms.check();
      throw e;
    }
  }

  /** Of a unit, which changes nothing, and of one employee, whom the other manager then meets. */
  private static void changeManagers(EveryForm forms) {
    forms.start(
        "hanne",
        "managerChange",
        "Skift leder",
        "changeManager",
        Map.of("changeFor", "unit", "changedUnit", "borgerservice", "newManager", "mads"));
    forms.start(
        "hanne",
        "managerChange",
        "Skift leder",
        "changeManager",
        Map.of("changeFor", "people", "changedPeople", "gitte", "newManager", "dorte"));
  }

  /** Every field of the form stood on the page when axe looked through it. */
  private void wasLookedAt(String form, Set<String> keys) {
    var all = FormFile.of(form).fields().stream().map(FormField::key).collect(Collectors.toSet());
    all.removeAll(Hand.NOT_IN_THE_FIRST_YEAR);
    assertThat(keys).as(form).containsAll(all);
  }

  @Test
  void whatIsMissingOrRefusedIsSaidOnTopAndAtItsField(Chromium chromium) {
    people.solby();
    var base = "http://127.0.0.1:" + port;
    var desk = new HttpDesk(base, TestPeople.PASSWORD, clock::today);
    desk.start(
        "hanne",
        "wheel",
        Map.of("year", 2027, "sector", "state", "firstDay", "2027-03-01", "lastDay", "2027-06-30"));
    var hanne = Tasklist.signIn(chromium, base, "hanne", TestPeople.PASSWORD);
    try {
      var form = hanne.startForm("MUS-hjul", "startWheel").write("year", "");

      assertThat(hanne.startInVain().innerText()).contains("År: Skal udfyldes.");

      form.write("year", "2027");
      assertThat(hanne.start().status()).isEqualTo(400);
      assertThat(form.summary()).contains("År: ");
      assertThat(form.errorAt("year")).isNotBlank().isSubstringOf(form.summary());
      form.goToFirstError();
      assertThat(form.isFocused("year")).isTrue();
    } finally {
      hanne.close();
    }
  }

  /** What these people do otherwise than usual, so that every form gets its turn. */
  private Optional<Map<String, Object>> act(String person, Desk.WaitingTask task, LocalDate today) {
    if (person.equals(HAS_A_GROUP) && !task.stem().equals("prepareUnit")) {
      // Late with all the rest, which somebody is reminded of.
      return Optional.empty();
    }
    return Optional.of(
        switch (task.stem()) {
          case "chooseConcept" -> Map.of("useGrus", "instead");
          case "prepareUnit" ->
              Map.of("holdGrus", "yes", "grusInstead", person.equals(HAS_A_GROUP) ? "yes" : "no");
          case "planConversation" -> plan(task, today);
          case "approvePlan" -> approval(person, task);
          case "mediatePlan" -> Map.of("mediation", "notAgreed");
          case "holdConversation" -> hold(task, today);
          case "resolveNotHeld" -> Map.of("notHeldDecision", "notThisYear");
          case "draftPlan" -> followUpSoon(Map.of(), today);
          case "holdFollowUp" -> first(task, Map.of("goalState", "changed"));
          default -> Map.of();
        });
  }

  private Map<String, Object> approval(String person, Desk.WaitingTask task) {
    return person.equals(DISAGREES)
        ? Map.of("approval", "disagree")
        : first(task, Map.of("approval", "requestChange"));
  }

  /** The first to be planned is soon, and is never held. */
  private Map<String, Object> plan(Desk.WaitingTask task, LocalDate today) {
    if (missed == null) {
      missed = task.about();
    }
    return task.about().equals(missed) ? Map.of("conversationOn", soon(today)) : Map.of();
  }

  private Map<String, Object> hold(Desk.WaitingTask task, LocalDate today) {
    return task.about().equals(missed)
        ? Map.of("outcome", "notHeld")
        : followUpSoon(first(task, Map.of("planLater", false, "goalConfidential", false)), today);
  }

  /** A manager would have a talk sooner than was agreed, which no form asks for. */
  private void moveSooner(HttpDesk desk) {
    for (var employee : List.of("emma", "erik", "gitte")) {
      for (var talk : desk.user(employee).get("/mus/api/me").path("conversations")) {
        var on = talk.path("on").asText("");
        if (talk.path("state").asText().equals("preparing")
            && on.compareTo(clock.today().plusDays(12).toString()) > 0) {
          desk.user("mads")
              .post(
                  Times.PLAN,
                  List.of(
                      Map.of(
                          "conversationId", talk.path("id").asText(), "on", soon(clock.today()))));
          return;
        }
      }
    }
  }

  /** Something stands in the way of an agreed plan, and one goal of it is to be another. */
  private static void tellOfTheAgreedPlan(HttpDesk desk) {
    for (var employee : List.of("emma", "erik", "gitte")) {
      var user = desk.user(employee);
      var change = CHANGE.matcher(user.tryGet("/mus/plan").body());
      if (change.find()) {
        var page = change.group(1);
        user.tryPostForm("/mus/plan", "/mus/plan", Map.of("obstacle", "Kurset er aflyst"));
        user.tryPostForm(
            page + "?maal=" + change.group(2),
            page,
            Map.of("maal", change.group(2), "goalTitle", "Lære af de andre i stedet"));
        return;
      }
    }
  }

  private Map<String, Object> first(Desk.WaitingTask task, Map<String, Object> answers) {
    return once.add(task.stem()) ? answers : Map.of();
  }

  private static Map<String, Object> followUpSoon(Map<String, Object> answers, LocalDate today) {
    var all = new HashMap<>(answers);
    all.put("followUpOn", soon(today));
    return all;
  }

  private static String soon(LocalDate today) {
    return Days.workday(today.plusDays(9)).toString();
  }
}
