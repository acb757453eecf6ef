package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.conversation.SharingMinutes;
import dk.mushjul.conversation.SharingMinutes.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the two do with what they have agreed, on the pages of the plan and of the course. */
final class Agreements {

  private static final int SENT = 302;
  private static final int DONE = 204;

  private final PlanChanges changes;
  private final ReadablePlans plans;
  private final SharingMinutes minutes;
  private final TransactionTemplate transactions;
  private final Talks talks;
  private final Browser browser;
  private final Desks desks;
  private final Chance chance;

  Agreements(
      ApplicationContext application, Talks talks, Browser browser, Desks desks, Chance chance) {
    this.changes = application.getBean(PlanChanges.class);
    this.plans = application.getBean(ReadablePlans.class);
    this.minutes = application.getBean(SharingMinutes.class);
    this.transactions = application.getBean(TransactionTemplate.class);
    this.talks = talks;
    this.browser = browser;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.TALK_REQUESTED, this::request,
        Kind.OBSTACLE_TOLD, this::tellObstacle,
        Kind.PLAN_CHANGE_ASKED, this::changePlan,
        Kind.PLAN_CHANGE_TAKEN_BACK, this::takeChangeBack,
        Kind.MINUTES_SHARED, () -> share(Choice.KEPT, true),
        Kind.MINUTES_TAKEN_BACK, () -> share(Choice.SHARED, false));
  }

  private boolean request() {
    return chance
        .any(desks.people())
        .filter(
            person -> desks.start(person, "conversationRequest", "requestConversation", Map.of()))
        .isPresent();
  }

  private boolean tellObstacle() {
    return talks
        .any(Conversation::hasAgreedPlan)
        .map(talk -> talk.parties().employee())
        .filter(
            employee ->
                browser.send(employee, "/mus/plan", Map.of("obstacle", "Kurset er aflyst."))
                    == SENT)
        .isPresent();
  }

  private boolean changePlan() {
    return talks.any(Conversation::hasAgreedPlan).filter(this::changePlan).isPresent();
  }

  private boolean changePlan(Conversation talk) {
    var parties = talk.parties();
    var by = chance.one(List.of(parties.employee(), parties.manager()));
    List<String> goals = changes.isPossible(talk, by) ? goals(talk, by) : List.of();
    return chance
        .any(goals)
        .filter(
            goal ->
                browser.send(by, "/mus/plan/" + parties.id() + "/aendring", changed(goal)) == SENT)
        .isPresent();
  }

  private List<String> goals(Conversation talk, String reader) {
    return transactions.execute(
        status ->
            plans.goals(talk, reader).stream()
                .map(goal -> Objects.toString(goal.get("goalId")))
                .toList());
  }

  private Map<String, String> changed(String goalId) {
    return Map.of(
        "maal",
        goalId,
        "goalTitle",
        "Et andet mål " + chance.from(1, 1_000_000),
        "deadline",
        desks.today().plusDays(chance.from(20, 200)).toString(),
        "changeReason",
        "Det gik ikke.");
  }

  private boolean takeChangeBack() {
    return talks
        .any(talk -> changes.open(talk.parties().id()).isPresent())
        .flatMap(talk -> changes.open(talk.parties().id()))
        .filter(
            change ->
                browser.send(
                        change.proposer(),
                        "/mus/plan/" + change.conversationId() + "/aendring/fortryd",
                        Map.of())
                    == SENT)
        .isPresent();
  }

  private boolean share(Choice now, boolean share) {
    return talks
        .any(talk -> talk.tenure().since() != null && minutes.of(talk) == now)
        .map(Conversation::parties)
        .filter(
            talk ->
                browser.sendJson(
                        talk.employee(),
                        "/mus/api/conversations/" + talk.id() + "/share-minutes",
                        "{\"share\":" + share + "}")
                    == DONE)
        .isPresent();
  }
}
