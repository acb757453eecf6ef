package dk.mushjul.conversation;

import dk.mushjul.content.Entry;
import dk.mushjul.form.Item;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.plan.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the two see a plan that they do not agree on, side by side, for the two themselves. */
@Component
public class TwoViews {

  private final Plans plans;
  private final ReadableWords words;
  private final WritersView writers;
  private final Readers readers;
  private final Directory directory;

  TwoViews(
      Plans plans, ReadableWords words, WritersView writers, Readers readers, Directory directory) {
    this.plans = plans;
    this.words = words;
    this.writers = writers;
    this.readers = readers;
    this.directory = directory;
  }

  /** One's own words about it; empty where there are none. */
  public record View(String by, String text) {}

  /** A goal of the plan, and whether it stands as agreed. */
  public record Goal(Item words, boolean agreed) {}

  /**
   * What they see.
   *
   * @param silent whether nobody answered, so that it is no disagreement
   * @param noted whether it is noted and nothing more happens
   * @param note what HR noted, or null
   */
  public record Seen(
      boolean silent, boolean noted, List<View> views, List<Goal> goals, String note) {}

  /** Empty for everybody else, and while there is nothing to disagree about. */
  @Transactional
  public Optional<Seen> of(Conversation conversation, String reader) {
    return isFor(conversation, reader)
        ? plans
            .words(conversation.parties().id(), reader)
            .map(plan -> seen(conversation, plan, reader))
        : Optional.empty();
  }

  /** Whether there is something to see for this person; nothing is read for it. */
  public boolean isFor(Conversation conversation, String reader) {
    return conversation.isDisputed() && readers.madeThePlan(conversation, reader);
  }

  private Seen seen(Conversation conversation, Entry plan, String reader) {
    var id = conversation.parties().id();
    var answer = plans.newest(id).flatMap(plans::answer).filter(one -> one.is("disagree"));
    var views = new ArrayList<View>();
    views.add(writersView(conversation, plan.author(), reader));
    answer.ifPresent(
        one ->
            views.add(
                new View(
                    name(one.person()),
                    text(words.newest(conversation, "approvePlan", reader), "ownWords"))));
    var agreed = plans.agreedAlone(id);
    return new Seen(
        answer.isEmpty(),
        conversation.isDisagreementNoted(),
        views,
        plans.goals(id, reader).stream()
            .map(
                goal ->
                    new Goal(
                        PlanPanel.words(goal),
                        agreed.contains(Objects.toString(goal.get("goalId")))))
            .toList(),
        text(words.newest(conversation, "mediatePlan", reader), "mediationNote"));
  }

  private View writersView(Conversation conversation, String author, String reader) {
    return plans
        .newest(conversation.parties().id())
        .flatMap(plan -> writers.words(conversation, plan, reader))
        .map(written -> new View(name(written.entry().author()), written.text()))
        .orElseGet(() -> new View(name(author), ""));
  }

  private static String text(Optional<Entry> entry, String key) {
    return entry.map(one -> Objects.toString(one.values().get(key), "")).orElse("");
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
