package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.plan.Plans;
import dk.mushjul.rehearsal.Desk;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.year.HttpDesk;
import dk.mushjul.year.Markers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A wheel as its people live it in Tasklist: HR starts it, Emma prepares, her manager holds the
 * talk and writes three goals, she approves, the committee evaluates. All else goes over HTTP.
 */
@MushjulTest
@ExtendWith(InChromium.class)
class WheelInTasklistTest {

  private static final String EMMAS = "2027/emma";
  private static final Set<String> BY_HAND =
      Set.of("prepareEmployee", "holdConversation", "approvePlan");
  private static final List<String> GOALS =
      List.of("Kort svartid på mails", "Holde et oplæg i hver måned", "Lære det nye sagssystem");

  /** A few words to every question. */
  private static final List<String> ANSWERS =
      List.of(
          "De nye er godt i gang",
          "Kurset gav mere ro",
          "Skranken går godt",
          "At lære de nye op",
          "Glade borgere",
          "Godt i teamet",
          "Svære samtaler",
          "Sagssystemet",
          "At skrive vejledninger",
          "En dag i jobcentret",
          "Gerne mentor",
          "Det hænger sammen",
          "Kortere breve",
          "Ja");

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Office office;
  @Autowired Wheels wheels;
  @Autowired Conversations conversations;
  @Autowired Plans plans;
  @Autowired ContentStore content;
  @LocalServerPort int port;

  private final Map<String, Tasklist> tasklists = new HashMap<>();
  private Chromium chromium;
  private Player player;
  private HttpDesk desk;

  @Test
  void turnsOnceFromStartToEvaluation(Chromium browser) {
    chromium = browser;
    people.solby();
    desk = new HttpDesk(base(), TestPeople.PASSWORD, clock::today);
    player = new Player(desk, this::act, new Markers(), List.of("hanne", "carl", "mads", "emma"));

    hrStartsTheWheel();
    emmaPrepares();
    madsHoldsTheTalk();
    emmaApproves();
    theCommitteeEvaluates();

    tasklists.forEach((who, at) -> assertThat(at.troubles()).as(who).isEmpty());
  }

  @AfterEach
  void goHome() {
    tasklists.values().forEach(Tasklist::close);
  }

  private void hrStartsTheWheel() {
    var hanne = tasklist("hanne");
    hanne
        .startForm("MUS-hjul", "startWheel")
        .write("year", "2027")
        .date("firstDay", null, LocalDate.of(2027, 2, 8))
        .date("lastDay", null, LocalDate.of(2027, 3, 19))
        .date("evaluationOn", null, LocalDate.of(2027, 4, 12))
        .select("sector", null, "Kommune")
        .tick("units", "Borgerservice");
    assertThat(hanne.start().status()).isEqualTo(200);

    var wheel = wheels.get("2027");
    assertThat(wheel.includes("borgerservice")).isTrue();
    assertThat(wheel.includes("teknik")).isFalse();
    hanne.finds("Min gruppes opgaver", "Beskriv strategien");
  }

  private void emmaPrepares() {
    var task = playUntil("prepareEmployee");
    var emma = tasklist("emma");
    var form = emma.pick("Mine opgaver", "Forbered din MUS", "prepareEmployee");
    form.addRow("topics").write("topic", 0, "Mere tid til borgerne");
    form.addRow("topics").write("topic", 1, "Mentor for de nye");
    form.write("ownNotes", "Husk at puste ud");
    for (var row = 0; row < form.rows("answers"); row++) {
      form.write("answer", row, ANSWERS.get(row));
    }
    isShort(form.rows("answers"));
    assertThat(emma.complete().status()).isEqualTo(204);

    assertThat(isOpen(task)).isFalse();
    var written = written("prepareEmployee", "emma");
    assertThat((List<?>) written.get("topics"))
        .extracting("topic")
        .containsExactly("Mere tid til borgerne", "Mentor for de nye");
    assertThat(written).containsEntry("ownNotes", "Husk at puste ud");
  }

  /** All that can be answered was, and it took few characters and minutes. */
  private static void isShort(int questions) {
    var letters = 21 + 17 + 16 + ANSWERS.stream().limit(questions).mapToInt(String::length).sum();
    var seconds = KeystrokeLevel.writing(letters, 3 + questions);
    System.out.printf(
        "a full preparation: %d questions, %d characters, %.0f seconds%n",
        questions, letters, seconds);
    assertThat(questions).isGreaterThan(5);
    assertThat(letters).isLessThan(300);
    assertThat(seconds).isLessThan(180);
  }

  private void madsHoldsTheTalk() {
    var mads = tasklist("mads");
    var task = playUntil("holdConversation").getId();
    var form = mads.open(task, "holdConversation");
    assertThat(mads.whom(task)).isEqualTo("Emma Lund");
    assertThat(form.text())
        .contains("Emma Lund", "Mere tid til borgerne")
        .doesNotContain("Husk at puste ud");
    form.tick("outcome", "Ja").write("minutesText", "Vi talte om ro og om de nye kolleger");
    for (var goal : GOALS) {
      var row = form.rows("goals");
      form.addRow("goals").write("goalTitle", row, goal).tick("activityTypes", row, 0);
    }
    form.addRow("goals").write("goalTitle", GOALS.size(), "Fortrudt").removeRow("goals", 3);
    assertThat(mads.complete().status()).isEqualTo(204);

    assertThat(emmas().state()).isEqualTo(ConversationState.DRAFTED);
    assertThat(titles("mads")).isEqualTo(GOALS);
    assertThat(written("holdConversation", "mads"))
        .containsEntry("minutesText", "Vi talte om ro og om de nye kolleger");
  }

  private void emmaApproves() {
    var emma = tasklist("emma");
    var form = emma.open(playUntil("approvePlan").getId(), "approvePlan");
    assertThat(form.text())
        .contains(GOALS)
        .contains("Vi talte om ro", "Mads Overgaard, ", "Oplæring hos en kollega");
    form.tick("approval", null, 0);
    assertThat(emma.complete().status()).isEqualTo(204);

    office.settle();
    assertThat(emmas().state()).isEqualTo(ConversationState.AGREED);
    assertThat(plans.agreedByBoth(emmas().parties().id(), 1)).isTrue();
  }

  private void theCommitteeEvaluates() {
    var carl = tasklist("carl");
    playUntil("evaluateWheel");
    var form = carl.pick("Min gruppes opgaver", "Evaluer hjulet", "evaluateWheel");
    assertThat(form.text()).contains("Tallene for MUS 2027").doesNotContain(GOALS);
    form.write("howTalksWent", "De fleste gik glade derfra").write("heard", "Vi mangler tid");
    form.addRow("decisions").write("decision", 0, "To timer til hver samtale");
    form.addRow("decisions").write("decision", 1, "Kortere skema");
    assertThat(carl.complete().status()).isEqualTo(204);

    office.settle();
    assertThat(office.passed("2027")).contains("endEvent_wheelEvaluated");
    assertThat(content.latest(Subject.wheel("2027"), "evaluateWheel", "carl"))
        .hasValueSatisfying(
            entry -> assertThat(entry.values()).containsEntry("heard", "Vi mangler tid"));
  }

  private Optional<Map<String, Object>> act(String person, Desk.WaitingTask task, LocalDate today) {
    var waitsForTheBrowser =
        task.stem().equals("evaluateWheel")
            || BY_HAND.contains(task.stem()) && emmasTasks(task.stem()).contains(task.id());
    return waitsForTheBrowser ? Optional.empty() : Optional.of(Map.of());
  }

  private Task playUntil(String stem) {
    var days = stem.equals("evaluateWheel") ? 14 : 3;
    var tasks =
        stem.equals("evaluateWheel")
            ? office.tasks(stem)
            : office.tasks(stem).processInstanceBusinessKey(EMMAS);
    while (tasks.count() == 0) {
      assertThat(clock.today().getYear()).as("the year of " + stem).isEqualTo(2027);
      player.playTo(clock.today().plusDays(days), days);
    }
    return tasks.singleResult();
  }

  private List<String> emmasTasks(String stem) {
    return office.tasks(stem).processInstanceBusinessKey(EMMAS).list().stream()
        .map(Task::getId)
        .toList();
  }

  private boolean isOpen(Task task) {
    return office.tasks(task.getTaskDefinitionKey().replace("userTask_", "")).list().stream()
        .anyMatch(open -> open.getId().equals(task.getId()));
  }

  private Map<String, Object> written(String step, String author) {
    var subject = Subject.conversation(emmas().parties().id());
    return content.latestBy(subject, step, author, author).orElseThrow().values();
  }

  private List<Object> titles(String reader) {
    var titles = new ArrayList<>();
    plans.goals(emmas().parties().id(), reader).forEach(goal -> titles.add(goal.get("goalTitle")));
    return titles;
  }

  private Conversation emmas() {
    return conversations.of("2027", "emma").orElseThrow();
  }

  private Tasklist tasklist(String who) {
    return tasklists.computeIfAbsent(
        who, id -> Tasklist.signIn(chromium, base(), id, TestPeople.PASSWORD));
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
