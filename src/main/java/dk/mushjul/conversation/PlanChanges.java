package dk.mushjul.conversation;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.plan.ChangeTable;
import dk.mushjul.plan.PlanChange;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Changes of an agreed plan, one goal at a time: proposed by one of the two, they hold when the
 * other says yes. Until then, and after a no or no answer, the plan is as it was.
 */
@Component
public class PlanChanges {

  private final Conversations conversations;
  private final Plans plans;
  private final ChangeTable changes;
  private final ContentStore content;
  private final ChangeNotices notices;
  private final Directory directory;
  private final Clock clock;

  PlanChanges(
      Conversations conversations,
      Plans plans,
      ChangeTable changes,
      ContentStore content,
      ChangeNotices notices,
      Directory directory,
      Clock clock) {
    this.conversations = conversations;
    this.plans = plans;
    this.changes = changes;
    this.content = content;
    this.notices = notices;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Whether somebody may propose a change now: one of the two as they are today, of the newest plan
   * that is agreed, while no other change waits and the other is here to answer.
   */
  public boolean isPossible(Conversation conversation, String person) {
    var parties = conversation.parties();
    return isPartyNow(conversation, person)
        && conversation.hasAgreedPlan()
        && isNewest(conversation)
        && isHere(other(parties, person))
        && changes.open(parties.id()).isEmpty();
  }

  private boolean isPartyNow(Conversation conversation, String person) {
    var employee = conversation.parties().employee();
    return conversation.isParty(person)
        && (employee.equals(person)
            || directory.managerOf(employee).filter(person::equals).isPresent());
  }

  private boolean isNewest(Conversation conversation) {
    return conversations.ofEmployee(conversation.parties().employee()).stream()
        .filter(one -> one.agreedOn() != null)
        .findFirst()
        .filter(newest -> newest.parties().id().equals(conversation.parties().id()))
        .isPresent();
  }

  private boolean isHere(String person) {
    return directory.employee(person).filter(Employee::works).isPresent()
        && !directory.awayOn(person, LocalDate.now(clock));
  }

  /** Keeps a proposal; returns who is asked. */
  public String propose(Conversation conversation, String proposer, Map<String, Object> goal) {
    var parties = conversation.parties();
    var revision =
        content.write(Subject.conversation(parties.id()), PlanChange.STEP, proposer, goal);
    changes.add(
        new PlanChange(
            UUID.randomUUID().toString(),
            parties.id(),
            Objects.toString(goal.get("goalId")),
            proposer,
            revision,
            clock.instant(),
            "open",
            null,
            null,
            null));
    return other(parties, proposer);
  }

  /** The proposal that waits for an answer. */
  public Optional<PlanChange> open(String conversationId) {
    return changes.open(conversationId);
  }

  /** Whether a proposal waits in any of these conversations. */
  public boolean areOpen(Collection<String> conversationIds) {
    return !changes.open(conversationIds).isEmpty();
  }

  /** The words of a proposal, as the reader's reading. */
  public Optional<Entry> words(PlanChange change, String reader) {
    return content.revision(
        Subject.conversation(change.conversationId()),
        PlanChange.STEP,
        change.proposer(),
        change.revision(),
        reader);
  }

  /** Who is asked about the open proposal of a conversation now. */
  public Optional<String> approver(Conversation conversation) {
    return changes
        .open(conversation.parties().id())
        .map(change -> other(conversation.parties(), change.proposer()));
  }

  /** Remembers the answer of the other, or of whoever stands in for the manager. */
  public void answer(Conversation conversation, String answer, String person) {
    changes.answer(changes.open(conversation.parties().id()).orElseThrow().id(), answer, person);
  }

  /** Does what was answered: a yes makes the next version, everything else leaves the plan. */
  public void settle(String conversationId) {
    // One that was taken back is settled already.
    changes.open(conversationId).ifPresent(change -> settle(conversationId, change));
  }

  private void settle(String conversationId, PlanChange change) {
    var conversation = conversations.get(conversationId);
    if (!isPartyNow(conversation, change.proposer())) {
      withdraw(conversationId);
    } else if ("yes".equals(change.answer())) {
      agree(conversation, change);
    } else {
      var state = change.answer() == null ? "unanswered" : "declined";
      changes.settle(change.id(), state, null, clock.instant());
      notices.notAgreed(conversation, change.proposer());
    }
  }

  /** The open proposal falls, because who proposed it or who was to answer is there no longer. */
  public void withdraw(String conversationId) {
    changes
        .open(conversationId)
        .ifPresent(change -> changes.settle(change.id(), "withdrawn", null, clock.instant()));
  }

  /** Who proposed it takes it back; false where there is nothing of theirs to take back. */
  public boolean takeBack(Conversation conversation, String person) {
    var id = conversation.parties().id();
    var open = changes.open(id).filter(change -> change.proposer().equals(person));
    open.ifPresent(change -> withdraw(id));
    return open.isPresent();
  }

  /** Whoever was told of a proposal hears that it is none any more. */
  public void takenBack(Conversation conversation, String proposer, String told) {
    notices.withdrawn(conversation, proposer, told);
  }

  private void agree(Conversation conversation, PlanChange change) {
    var version = conversation.changePlan();
    conversations.save(conversation);
    var goal = words(change, ContentStore.SYSTEM).map(Entry::values).orElseThrow();
    plans.change(
        new PlanVersion(
            change.conversationId(),
            version,
            PlanChange.STEP,
            change.proposer(),
            change.revision(),
            LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE),
            change.goalId()),
        change.answeredBy(),
        goal);
    changes.settle(change.id(), "agreed", version, clock.instant());
    notices.agreed(conversation);
  }

  private static String other(Conversation.Parties parties, String one) {
    return parties.employee().equals(one) ? parties.manager() : parties.employee();
  }
}
