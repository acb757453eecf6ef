package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.form.Item;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each has prepared, and who gets to see it when. */
@MushjulTest
class PreparationTest {

  private static final String TOPIC = "Mere tid til borgerne";
  private static final String ANSWER = "At vi kom godt igennem sommeren";
  private static final String NOTES = "Skal jeg nævne flytningen?";

  @Autowired Office office;
  @Autowired Talks talks;

  @BeforeEach
  void aTalkIsPlanned() {
    talks.call();
    talks.plan("emma");
  }

  @Test
  void takesThreeTopicsOfOneLineAndNoMore() {
    var topics = new ArrayList<>(List.of(topic("en"), topic("to"), topic("tre"), topic("fire")));
    assertThatThrownBy(() -> emmaPrepares(Map.of("topics", topics)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("tre emner");
    assertThatThrownBy(() -> emmaPrepares(Map.of("topics", List.of(topic("x".repeat(121))))))
        .isInstanceOf(FormFieldValidationException.class);

    topics.remove(3);
    emmaPrepares(Map.of("topics", topics));

    assertThat(talks.open("emma")).doesNotContain("prepareEmployee");
  }

  @Test
  void showsSharedTopicsAndNothingElseBeforeTheTalk() {
    emmaPrepares(everything(true));

    assertThat(seenBy("mads", "prepareManager")).contains(TOPIC).doesNotContain(ANSWER, NOTES);
  }

  @Test
  void showsAnswersButNoNotesWhenTheTalkBegins() {
    emmaPrepares(everything(true));

    office.waitUntil(Talks.TALK);

    assertThat(seenBy("mads", "holdConversation")).contains(TOPIC, ANSWER).doesNotContain(NOTES);
  }

  @Test
  void neverShowsTopicsThatAreNotShared() {
    emmaPrepares(everything(false));

    assertThat(seenBy("mads", "prepareManager")).doesNotContain(TOPIC);
    office.waitUntil(Talks.TALK);
    assertThat(seenBy("mads", "holdConversation")).contains(ANSWER).doesNotContain(TOPIC);
  }

  @Test
  void showsTheEmployeeWhatTheManagerPrepared() {
    var manager = new HashMap<>(everything(false));
    manager.put("feedback", "Du er god til at spørge");
    talks.handIn("mads", "emma", "prepareManager", manager);

    assertThat(seenBy("emma", "prepareEmployee")).doesNotContain(ANSWER, TOPIC, NOTES);
    talks.hold("mads", "emma", Map.of());

    assertThat(seenBy("emma", "approvePlan"))
        .contains(ANSWER, "Du er god til at spørge")
        .doesNotContain(TOPIC, NOTES);
  }

  @Test
  void opensToNobodyElse() {
    var task = talks.task("emma", "prepareEmployee");

    for (var person : List.of("mads", "hanne", "dorte", "erik")) {
      assertThatThrownBy(() -> office.form(person, task)).as(person).isInstanceOf(Exception.class);
    }
  }

  private void emmaPrepares(Map<String, Object> answers) {
    talks.handIn("emma", "emma", "prepareEmployee", answers);
  }

  private static Map<String, Object> everything(boolean shared) {
    return Map.of(
        "topics",
        List.of(topic(TOPIC)),
        "shareTopics",
        shared,
        "answers",
        List.of(Map.of("answer", ANSWER)),
        "ownNotes",
        NOTES);
  }

  private static Map<String, Object> topic(String line) {
    return Map.of("topic", line);
  }

  private List<String> seenBy(String person, String stem) {
    return office.form(person, talks.task("emma", stem)).shared().stream()
        .flatMap(panel -> panel.items().stream())
        .map(Item::text)
        .toList();
  }
}
