package dk.mushjul.conversation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How the writer of a plan sees it that the other does not agree: in words and with the goals that
 * may be shown, as written with the plan, or since the other said so.
 */
@Component
public class WritersView {

  private static final String STEP = "tellOwnView";
  private static final String WORDS = "ownView";
  private static final String GOALS = "shownGoals";
  private static final String VERSION = "planVersion";

  private final ContentStore content;
  private final Plans plans;
  private final Readers readers;

  WritersView(ContentStore content, Plans plans, Readers readers) {
    this.content = content;
    this.plans = plans;
    this.readers = readers;
  }

  /** Somebody's own words, and where they stand. */
  public record Words(Entry entry, String text) {}

  /**
   * The one of the two who stands for the newest plan, also where a substitute wrote it for the
   * manager; empty where it was made with an earlier manager.
   */
  public Optional<String> writer(Conversation conversation) {
    return plans
        .newest(conversation.parties().id())
        .map(plan -> writer(conversation, plan))
        .filter(person -> readers.madeThePlan(conversation, person));
  }

  private static String writer(Conversation conversation, PlanVersion plan) {
    var employee = conversation.parties().employee();
    return plan.author().equals(employee) ? employee : conversation.tenure().planWith();
  }

  /** The newest words about that plan, as the reader's reading; empty while there are none. */
  public Optional<Words> words(Conversation conversation, PlanVersion plan, String reader) {
    var since = since(conversation, plan);
    return since.isPresent()
        ? since.flatMap(entry -> read(conversation, entry, WORDS, reader))
        : content
            .latestBy(subject(conversation), plan.step(), plan.author(), ContentStore.SYSTEM)
            .flatMap(entry -> read(conversation, entry, "writerWords", reader));
  }

  /** The goals of the newest plan that the writer shows, by their ids; never a confidential one. */
  public Set<Object> shownGoals(Conversation conversation, PlanVersion plan) {
    var since = since(conversation, plan).map(entry -> (List<?>) entry.values().get(GOALS));
    var shown = new HashSet<>();
    plans.goals(conversation.parties().id(), ContentStore.SYSTEM).stream()
        .filter(goal -> !Boolean.TRUE.equals(goal.get("goalConfidential")))
        .filter(
            goal ->
                since
                    .map(ids -> ids.contains(goal.get("goalId")))
                    .orElseGet(() -> Boolean.TRUE.equals(goal.get("shareGoal"))))
        .map(goal -> goal.get("goalId"))
        .filter(Objects::nonNull)
        .forEach(shown::add);
    return shown;
  }

  /** Keeps what the writer says now that the other does not agree; what was said before stays. */
  public void keep(
      Conversation conversation, PlanVersion plan, String text, Collection<String> goals) {
    content.write(
        subject(conversation),
        STEP,
        writer(conversation, plan),
        Map.of(WORDS, text, GOALS, List.copyOf(goals), VERSION, plan.version()));
  }

  private Optional<Entry> since(Conversation conversation, PlanVersion plan) {
    return Optional.ofNullable(writer(conversation, plan))
        .flatMap(
            writer -> content.latestBy(subject(conversation), STEP, writer, ContentStore.SYSTEM))
        .filter(entry -> Objects.equals(entry.values().get(VERSION), plan.version()));
  }

  /** Looked at by the system first: what is not shown has not been read by anybody. */
  private Optional<Words> read(Conversation conversation, Entry found, String key, String reader) {
    return Optional.of(found)
        .filter(entry -> entry.values().get(key) != null)
        .flatMap(
            entry -> content.latestBy(subject(conversation), entry.step(), entry.author(), reader))
        .map(entry -> new Words(entry, entry.values().get(key).toString()));
  }

  private static Subject subject(Conversation conversation) {
    return Subject.conversation(conversation.parties().id());
  }
}
