package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.WriterRole;
import dk.mushjul.conversation.WritersView;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.plan.PlanAnswer;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a third person may know of a plan that two do not agree on: that it is so, each one's own
 * words about it, and the goals that both show. After a silence it is only that nobody answered.
 */
@Component
public class Disagreement {

  private static final String OWN_WORDS = "ownWords";

  private final ConversationForm form;
  private final WritersView views;
  private final Plans plans;
  private final PlanPanel panel;

  Disagreement(ConversationForm form, WritersView views, Plans plans, PlanPanel panel) {
    this.form = form;
    this.views = views;
    this.plans = plans;
    this.panel = panel;
  }

  /** What happened and, after a disagreement, each one's words and the goals that both show. */
  @Transactional
  public List<Shared> panels(Conversation conversation, String reader) {
    var plan = plans.newest(conversation.parties().id()).orElseThrow();
    var disagreed = plans.answer(plan).filter(answer -> answer.is("disagree"));
    var panels = new ArrayList<Shared>();
    panels.add(
        disagreed
            .map(answer -> reason(form.name(answer.person()), form.name(plan.author())))
            .orElseGet(() -> silence(form.name(asked(conversation)))));
    disagreed.ifPresent(answer -> panels.addAll(panels(conversation, plan, answer, reader)));
    return panels;
  }

  /** Who was to answer: the employee, or the manager of that plan. */
  private static String asked(Conversation conversation) {
    return conversation.writerRole() == WriterRole.EMPLOYEE
        ? conversation.tenure().planWith()
        : conversation.approver();
  }

  private List<Shared> panels(
      Conversation conversation, PlanVersion plan, PlanAnswer answer, String reader) {
    var other = answer.person();
    var panels = new ArrayList<Shared>();
    ownWords(conversation, other, reader).ifPresent(panels::add);
    views
        .words(conversation, plan, reader)
        .map(words -> words(words.entry(), "writerWords", words.text()))
        .ifPresent(panels::add);
    var both = shownByBoth(conversation, plan, other);
    if (!both.isEmpty()) {
      panels.add(panel.some(conversation.parties().id(), "Mål, som begge vil vise", both, reader));
    }
    return panels;
  }

  private static Shared reason(String other, String writer) {
    return panel(other + " er ikke enig i den plan, som " + writer + " har skrevet.");
  }

  private static Shared silence(String other) {
    return panel(
        other
            + " har ikke svaret på planen inden fristen. Det er hverken et ja eller et nej, så"
            + " planen gælder ikke.");
  }

  private static Shared panel(String text) {
    return new Shared("reason", "Hvad er der sket?", null, null, List.of(new Item(null, text)));
  }

  private Optional<Shared> ownWords(Conversation conversation, String other, String reader) {
    var step = ApprovePlanTask.STEM;
    // Looked at by the system first: what is not shown has not been read by anybody.
    return form.written(conversation, step, other, ContentStore.SYSTEM)
        .filter(entry -> entry.values().get(OWN_WORDS) != null)
        .flatMap(entry -> form.written(conversation, step, other, reader))
        .map(entry -> words(entry, OWN_WORDS, entry.values().get(OWN_WORDS).toString()));
  }

  /** The goals on which the one who disagrees agrees all the same; none after a silence. */
  Set<String> agreedGoals(Conversation conversation) {
    var agreed = new HashSet<String>();
    plans
        .newest(conversation.parties().id())
        .flatMap(plans::answer)
        .filter(answer -> answer.is("disagree"))
        .flatMap(
            answer ->
                form.written(
                    conversation, ApprovePlanTask.STEM, answer.person(), ContentStore.SYSTEM))
        .map(entry -> entry.values().get("agreedGoals"))
        .ifPresent(ids -> ((List<?>) ids).forEach(id -> agreed.add(String.valueOf(id))));
    return agreed;
  }

  private Shared words(Entry entry, String key, String text) {
    var name = form.name(entry.author());
    return new Shared(
        key, name + " med egne ord", name, DayWords.of(entry.at()), List.of(new Item(null, text)));
  }

  private Set<Object> shownByBoth(Conversation conversation, PlanVersion plan, String other) {
    var shown = new HashSet<>();
    form.written(conversation, ApprovePlanTask.STEM, other, ContentStore.SYSTEM)
        .map(entry -> entry.values().get("mayShare"))
        .ifPresent(ids -> shown.addAll((List<?>) ids));
    shown.retainAll(views.shownGoals(conversation, plan));
    return shown;
  }
}
