package dk.mushjul.conversation.process;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.Written;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the two preparations have in common. Topics are seen by the other when shared; the rest of
 * the answers when both have handed in or the talk begins; own notes by nobody else, ever.
 */
@Component
class Preparation {

  static final String EMPLOYEE = "prepareEmployee";
  static final String MANAGER = "prepareManager";
  private static final int MOST_TOPICS = 3;

  private final ConversationForm form;
  private final ReadablePlans plans;

  Preparation(ConversationForm form, ReadablePlans plans) {
    this.form = form;
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
        .flatMap(last -> plans.goals(last, person).stream())
        .map(Preparation::oldGoal)
        .toList();
  }

  private static Map<String, Object> oldGoal(Map<String, Object> goal) {
    var row = new LinkedHashMap<String, Object>();
    row.put("goalId", goal.get("goalId"));
    row.put("oldGoalTitle", goal.get("goalTitle"));
    return row;
  }

  private List<Map<String, Object>> questions(Conversation conversation) {
    return form.wheels().questions(conversation.parties().wheelId()).stream()
        .map(question -> Map.<String, Object>of("question", question))
        .toList();
  }

  void checkTopics(Written written) {
    if (written.get("topics") instanceof List<?> topics && topics.size() > MOST_TOPICS) {
      throw new InvalidAnswers(
          List.of(
              new FieldError("topics", "Emner", "Vælg højst tre emner. Slet de mindst vigtige.")));
    }
  }

  /** The other's topics, when the other has handed in and shares them. */
  private java.util.Optional<Shared> otherTopics(Conversation conversation, String person) {
    var employee = person.equals(conversation.parties().employee());
    var other = employee ? conversation.parties().manager() : conversation.parties().employee();
    return form.written(conversation, employee ? MANAGER : EMPLOYEE, other, person)
        .filter(entry -> showsTopicsTo(entry, person))
        .map(entry -> topics(entry));
  }

  private static boolean showsTopicsTo(Entry entry, String reader) {
    return entry.author().equals(reader) || Boolean.TRUE.equals(entry.values().get("shareTopics"));
  }

  private Shared topics(Entry entry) {
    return new Shared(
        "topics-" + entry.step(),
        form.name(entry.author()) + " vil gerne tale om",
        form.name(entry.author()),
        DayWords.of(entry.at()),
        lines(entry.values().get("topics"), "topic", null));
  }

  /**
   * Both preparations as panels, once the talk begins; without own notes and without topics that
   * their author keeps.
   */
  void showBoth(Conversation conversation, String reader, FormContents contents) {
    show(conversation, EMPLOYEE, conversation.parties().employee(), reader, contents);
    show(conversation, MANAGER, conversation.parties().manager(), reader, contents);
  }

  private void show(
      Conversation conversation, String step, String author, String reader, FormContents contents) {
    form.written(conversation, step, author, reader)
        .ifPresent(
            entry -> {
              var items = new ArrayList<Item>();
              if (showsTopicsTo(entry, reader)) {
                items.addAll(lines(entry.values().get("topics"), "topic", null));
              }
              items.addAll(lines(entry.values().get("answers"), "answer", "question"));
              items.addAll(lines(entry.values().get("oldGoals"), "oldGoalNote", "oldGoalTitle"));
              items.addAll(text("Feedback", entry.values().get("feedback")));
              contents.show(
                  new Shared(
                      step,
                      form.name(author) + " har forberedt",
                      form.name(author),
                      DayWords.of(entry.at()),
                      items));
            });
  }

  private static List<Item> lines(Object list, String text, String label) {
    return list instanceof List<?> rows
        ? rows.stream()
            .map(row -> (Map<?, ?>) row)
            .flatMap(
                row ->
                    text(label == null ? "Emne" : String.valueOf(row.get(label)), row.get(text))
                        .stream())
            .toList()
        : List.of();
  }

  private static List<Item> text(String label, Object text) {
    return text == null || text.toString().isBlank()
        ? List.of()
        : List.of(new Item(label, text.toString()));
  }
}
