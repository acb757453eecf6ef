package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PreparationPanels;
import dk.mushjul.conversation.PreparedBy;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.Written;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Shared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the two preparations have in common. Topics are seen by the other when shared; the rest of
 * the answers when both have handed in or the talk begins; own notes by nobody else, ever.
 */
@Component
class Preparation {

  private static final int MOST_TOPICS = 3;

  private final ConversationForm form;
  private final PlansInSteps plans;
  private final PreparationPanels panels;
  private final Newcomers newcomers;

  Preparation(
      ConversationForm form, PlansInSteps plans, PreparationPanels panels, Newcomers newcomers) {
    this.form = form;
    this.newcomers = newcomers;
    this.panels = panels;
    this.plans = plans;
  }

  void fill(Conversation conversation, String person, FormContents contents) {
    form.showGround(conversation, person, contents);
    contents.data("oldGoals", oldGoals(conversation, person));
    contents.data("answers", questions(conversation));
    otherTopics(conversation, person).ifPresent(contents::show);
  }

  private List<Map<String, Object>> oldGoals(Conversation conversation, String person) {
    var parties = conversation.parties();
    return form.conversations().agreedBefore(parties.wheelId(), parties.employee()).stream()
        .flatMap(last -> plans.goals(conversation, last, person).stream())
        .map(Preparation::oldGoal)
        .toList();
  }

  private static Map<String, Object> oldGoal(Map<String, Object> goal) {
    var row = new LinkedHashMap<String, Object>();
    row.put("goalId", goal.get("goalId"));
    row.put("oldGoalTitle", goal.get("goalTitle"));
    row.put("oldGoalProgress", goal.get("goalState"));
    return row;
  }

  private List<Map<String, Object>> questions(Conversation conversation) {
    return Stream.concat(
            newcomers.questions(conversation).stream(),
            form.wheels().questions(conversation.parties().wheelId()).stream())
        .map(question -> Map.<String, Object>of("question", question))
        .toList();
  }

  void checkTopics(Written written) {
    if (written.get("topics") instanceof List<?> topics && topics.size() > MOST_TOPICS) {
      throw InvalidAnswers.at("topics", "Emner", "Vælg højst tre emner. Slet de mindst vigtige.");
    }
  }

  /** The other's topics, when the other has handed in and shares them. */
  private Optional<Shared> otherTopics(Conversation conversation, String person) {
    var other =
        person.equals(conversation.parties().employee()) ? PreparedBy.MANAGER : PreparedBy.EMPLOYEE;
    return panels.topics(conversation, other, person);
  }

  /**
   * Both preparations as panels, once the talk begins; without own notes and without topics that
   * their author keeps.
   */
  void showBoth(Conversation conversation, String reader, FormContents contents) {
    var reading = plans.reading(conversation, reader);
    for (var by : PreparedBy.values()) {
      panels.all(conversation, by, reading).ifPresent(contents::show);
    }
  }
}
