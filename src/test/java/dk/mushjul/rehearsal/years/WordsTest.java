package dk.mushjul.rehearsal.years;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.wheel.QuestionBank;
import dk.mushjul.year.FormFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of Solby have something to say in every field of every form. */
@MushjulTest
class WordsTest {

  private static final List<String> WORK =
      List.of("leder", "solby", "borgerservice", "teknik", "vej-og-park", "hjemmepleje-nord");
  private static final Map<String, Set<String>> IN_ROWS =
      Map.of(
          "goals", Set.of("goalTitle", "goalSign", "activity"),
          "groupGoals", Set.of("groupGoal", "groupActivity", "groupResponsible", "groupSign"));
  private static final Set<String> SAID_OTHERWISE =
      Set.of(
          "goalMeaning",
          "agreementWhat",
          "answer",
          "decision",
          "decisionWho",
          "changedPeople",
          "newManager",
          "movedWho");

  @Autowired Words words;
  @Autowired QuestionBank questions;

  @Test
  void everyFieldHasWordsForEveryKindOfWork() {
    assertThat(FormFiles.wordFields())
        .filteredOn(field -> !isInRow(field.key()) && !SAID_OTHERWISE.contains(field.key()))
        .allSatisfy(
            field ->
                assertThat(WORK)
                    .as(field.form() + "." + field.key())
                    .noneMatch(work -> words.phrases(field.form(), field.key(), work).isEmpty()));
  }

  @Test
  void everyKindOfWorkHasRows() {
    IN_ROWS.forEach(
        (part, keys) ->
            assertThat(WORK)
                .allSatisfy(
                    work ->
                        assertThat(words.rows(part, work))
                            .isNotEmpty()
                            .allMatch(row -> row.keySet().containsAll(keys))));
    assertThat(words.rows("agreements")).allMatch(row -> row.containsKey("agreementWhat"));
  }

  @Test
  void everyQuestionHasAnswersOfItsOwn() {
    var others = words.answers("Et spørgsmål, som ingen kender");
    var known = questions.all();

    assertThat(known.map(question -> words.answers(question.text())))
        .allMatch(answers -> answers.size() > 2)
        .doesNotContain(others);
  }

  private static boolean isInRow(String key) {
    return IN_ROWS.values().stream().anyMatch(keys -> keys.contains(key));
  }
}
