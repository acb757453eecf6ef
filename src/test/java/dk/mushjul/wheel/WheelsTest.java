package dk.mushjul.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.testing.MushjulTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class WheelsTest {

  @Autowired Wheels wheels;
  @Autowired Concepts concepts;
  @Autowired UnitRounds rounds;
  @Autowired QuestionBank bank;
  @Autowired ContentStore content;

  @Test
  void keepsAWheelAsItIs() {
    var wheel =
        wheel("2027", "teknik", "stab")
            .propose(
                new Concept("2027", 75, List.of("tasks"), List.of("ideas"), GroupTalk.BESIDE),
                false)
            .decide(ConceptDecision.AGREED_WITH_CHANGES, LocalDate.of(2027, 1, 20))
            .run()
            .close("operations");

    assertThat(wheels.add(wheel("2027", "teknik", "stab"))).isTrue();
    wheels.save(wheel);

    assertThat(wheels.get("2027")).isEqualTo(wheel);
    assertThat(wheels.closeReason("2027")).isEqualTo("operations");
    assertThat(wheels.durationMinutes("2027")).isEqualTo(75);
  }

  @Test
  void hasOneWheelAYear() {
    assertThat(wheels.add(wheel("2027"))).isTrue();
    assertThat(wheels.add(wheel("2027"))).isFalse();
    assertThat(wheels.years()).containsExactly("2027");
  }

  @Test
  void findsTheNewestAndTheOneBefore() {
    wheels.add(wheel("2026"));
    wheels.add(wheel("2027"));

    assertThat(wheels.newest()).map(Wheel::id).contains("2027");
    assertThat(wheels.before("2027")).map(Wheel::id).contains("2026");
    assertThat(wheels.before("2026")).isEmpty();
  }

  @Test
  void asksTheChosenQuestionsThenTheOwnOnes() {
    wheels.add(wheel("2027"));
    wheels.save(
        wheels
            .get("2027")
            .propose(
                new Concept("2027", 60, List.of("tasks", "gone"), List.of("ideas"), GroupTalk.NONE),
                false));
    own("2027", "Hvad vil du spørge os om?");

    assertThat(wheels.questions("2027"))
        .containsExactly(
            bank.text("tasks").orElseThrow(),
            bank.text("ideas").orElseThrow(),
            "Hvad vil du spørge os om?");
  }

  @Test
  void knowsAnUnchangedConceptAndReadsItsOwnQuestionsWhereTheyWereWritten() {
    var last = new Concept("2026", 60, List.of("tasks", "wellbeing"), List.of(), GroupTalk.NONE);
    wheels.add(wheel("2026"));
    wheels.save(wheels.get("2026").propose(last, false).run());
    own("2026", "Vores eget");
    wheels.add(wheel("2027"));
    own("2027", "Vores eget");
    var same = new Concept("2027", 60, List.of("wellbeing", "tasks"), List.of(), GroupTalk.NONE);

    assertThat(concepts.unchanged(wheels.get("2027"), same)).isTrue();
    assertThat(
            concepts.unchanged(
                wheels.get("2027"),
                new Concept("2027", 90, same.core(), List.of(), GroupTalk.NONE)))
        .isFalse();

    own("2027", "Noget andet");

    assertThat(concepts.unchanged(wheels.get("2027"), same)).isFalse();
    assertThat(wheels.questions(last)).endsWith("Vores eget");
  }

  @Test
  void doesNotGoOnWithAConceptThatNeverRan() {
    wheels.add(wheel("2026"));
    wheels.save(
        wheels
            .get("2026")
            .propose(new Concept("2026", 60, List.of(), List.of(), GroupTalk.NONE), false));

    assertThat(concepts.last("2027")).isEmpty();
  }

  @Test
  void keepsTheStrategicGoalsInOrder() {
    content.write(
        Subject.wheel("2027"),
        "describeStrategy",
        "hanne",
        Map.of(
            "strategicGoals",
            List.of(
                Map.of("goalId", "g1", "goalTitle", "Hurtigere svar", "goalMeaning", "I går"),
                Map.of("goalId", "g2", "goalTitle", "Færre fejl"))));

    assertThat(wheels.strategicGoals("2027"))
        .containsExactly(
            new StrategicGoal("g1", "Hurtigere svar", "I går"),
            new StrategicGoal("g2", "Færre fejl", null));
    assertThat(wheels.strategicGoals("2026")).isEmpty();
  }

  @Test
  void keepsTheDaysOfGroupConversations() {
    wheels.add(wheel("2027"));
    var id = UnitRound.idOf("2027", "teknik");
    rounds.add(UnitRound.of("2027", "teknik"));

    rounds.heldGrus(id, LocalDate.of(2027, 3, 9));
    rounds.heldGrus(id, LocalDate.of(2027, 3, 2));
    rounds.heldGrus(id, LocalDate.of(2027, 3, 9));

    assertThat(rounds.get(id).grusHeldOn())
        .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 9));
  }

  private void own(String year, String question) {
    content.write(
        Subject.wheel(year),
        "chooseConcept",
        "hanne",
        Map.of("ownQuestions", List.of(Map.of("goalId", "q", "ownQuestion", question))));
  }

  private static Wheel wheel(String year, String... units) {
    var dates =
        new WheelDates(
            LocalDate.parse(year + "-03-01"),
            LocalDate.parse(year + "-06-30"),
            LocalDate.parse(year + "-11-01"));
    return Wheel.opened(year, "municipality", dates, Set.of(units), "instance");
  }
}
