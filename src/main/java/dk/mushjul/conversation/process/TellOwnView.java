package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.WritersView;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The writer of a plan with which the other does not agree says how one sees it, and which goals
 * may be shown, as long as HR helps.
 */
@Component
public class TellOwnView {

  private static final String WORDS = "ownView";
  private static final String LABEL = "Hvordan ser du på det?";
  private static final int LONGEST = 4000;

  private final WritersView views;
  private final Plans plans;
  private final OpenSteps steps;

  TellOwnView(WritersView views, Plans plans, OpenSteps steps) {
    this.views = views;
    this.plans = plans;
    this.steps = steps;
  }

  /** A goal of the plan, and whether it may be shown. */
  public record Goal(String id, String title, boolean shown) {}

  /** What the writer has said so far. */
  public record OwnView(String words, List<Goal> goals) {

    private boolean says(String text, List<String> shown) {
      return words.equals(text)
          && shown.equals(goals.stream().filter(Goal::shown).map(Goal::id).toList());
    }
  }

  /** Whether this person is the one of the two who stands for a plan that got a no. */
  @Transactional
  public boolean isWriter(Conversation conversation, String person) {
    return refused(conversation).isPresent()
        && views.writer(conversation).filter(person::equals).isPresent();
  }

  /** With what the writer begins; empty for everybody else, and when HR does not help any more. */
  @Transactional
  public Optional<OwnView> begun(Conversation conversation, String person) {
    return isHelped(conversation) && isWriter(conversation, person)
        ? refused(conversation).map(plan -> begun(conversation, plan, person))
        : Optional.empty();
  }

  private OwnView begun(Conversation conversation, PlanVersion plan, String person) {
    var words = views.words(conversation, plan, person).map(WritersView.Words::text).orElse("");
    return new OwnView(words, goals(conversation, views.shownGoals(conversation, plan)));
  }

  private List<Goal> goals(Conversation conversation, Set<Object> shown) {
    return plans.goals(conversation.parties().id(), ContentStore.SYSTEM).stream()
        .filter(goal -> !Boolean.TRUE.equals(goal.get("goalConfidential")))
        .map(
            goal ->
                new Goal(
                    Objects.toString(goal.get("goalId")),
                    Objects.toString(goal.get("goalTitle")),
                    shown.contains(goal.get("goalId"))))
        .toList();
  }

  /**
   * Keeps it; the same once more changes nothing. Returns whether HR still helped.
   *
   * @throws InvalidAnswers when there are no words, or too many
   */
  @Transactional
  public boolean tell(
      Conversation conversation, String person, String typed, Collection<String> goals) {
    var begun = begun(conversation, person);
    if (begun.isEmpty()) {
      return false;
    }
    var text = checked(typed);
    var shown = begun.get().goals().stream().map(Goal::id).filter(goals::contains).toList();
    if (!begun.get().says(text, shown)) {
      views.keep(conversation, refused(conversation).orElseThrow(), text, shown);
    }
    return true;
  }

  private static String checked(String typed) {
    // A browser sends every new line as two characters.
    var text = typed.replace("\r\n", "\n").strip();
    if (text.isEmpty()) {
      throw InvalidAnswers.at(WORDS, LABEL, "Skriv en linje.");
    }
    if (text.length() > LONGEST) {
      throw InvalidAnswers.at(WORDS, LABEL, "Skriv det kortere, højst 4000 tegn.");
    }
    return text;
  }

  private boolean isHelped(Conversation conversation) {
    return conversation.state() == ConversationState.DISAGREED
        && steps.of(conversation.processInstanceId(), ConversationModel.MEDIATES).isPresent();
  }

  private Optional<PlanVersion> refused(Conversation conversation) {
    return plans
        .newest(conversation.parties().id())
        .filter(plan -> plans.answer(plan).filter(answer -> answer.is("disagree")).isPresent());
  }
}
