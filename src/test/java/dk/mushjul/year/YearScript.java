package dk.mushjul.year;

import dk.mushjul.rehearsal.Desk;
import dk.mushjul.rehearsal.Script;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The people of the played year: most do what they are asked for, and one of each of those whom a
 * workplace knows too. The committee says no once and then nothing more.
 */
final class YearScript implements Script {

  static final String LATE = "erik";
  static final String SILENT = "birgit";
  static final String NEVER_PLANS = "sara";

  /** Whose group conversation stands for the talks, and who wants one all the same. */
  static final String LEADS_A_GROUP = "dorte";

  static final String WANTS_AN_OWN_TALK = "anders";
  private static final int DAYS_LATE = 10;

  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> answersPlan;
  private final String heldThriceWithout;
  private final String shortNoticeGiver;
  private String talkThatFails;

  YearScript(Map<String, String> answersPlan, String heldThriceWithout, String shortNoticeGiver) {
    this.answersPlan = answersPlan;
    this.heldThriceWithout = heldThriceWithout;
    this.shortNoticeGiver = shortNoticeGiver;
  }

  @Override
  public Optional<Map<String, Object>> act(String person, Desk.WaitingTask task, LocalDate today) {
    if (isLeft(person, task, today)) {
      return Optional.empty();
    }
    return Optional.of(answers(person, task, today));
  }

  private boolean isLeft(String person, Desk.WaitingTask task, LocalDate today) {
    if (person.equals(SILENT) || person.equals(NEVER_PLANS)) {
      return true;
    }
    if (task.stem().equals("agreeConcept") && !once(task.stem())) {
      return true;
    }
    return person.equals(LATE)
        && task.due() != null
        && today.isBefore(task.due().plusDays(DAYS_LATE));
  }

  private Map<String, Object> answers(String person, Desk.WaitingTask task, LocalDate today) {
    return switch (task.stem()) {
      case "planConversation" ->
          person.equals(shortNoticeGiver) && once(person + task.stem())
              ? Map.of("conversationOn", today.plusDays(9).toString())
              : Map.of();
      case "approvePlan" ->
          answersPlan.containsKey(person) && once(person + task.stem())
              ? answer(answersPlan.get(person))
              : Map.of();
      case "agreeConcept" -> Map.of("conceptDecision", "notAgreed");
      case "chooseConcept" -> Map.of("useGrus", "instead");
      case "prepareUnit" ->
          person.equals(LEADS_A_GROUP)
              ? Map.of("holdGrus", "yes", "grusInstead", "yes", "shortTalks", true)
              : Map.of("holdGrus", "yes", "grusInstead", "no");
      case "chooseOwnTalk" -> Map.of("ownTalk", person.equals(WANTS_AN_OWN_TALK) ? "yes" : "no");
      case "mediatePlan" -> Map.of("mediation", "notAgreed");
      case "holdConversation" ->
          failsThrice(person, task)
              ? Map.of("outcome", "notHeld", "notHeldReason", "operations")
              : Map.of();
      case "holdFollowUp" -> once(task.stem()) ? Map.of("followUpOutcome", "notHeld") : Map.of();
      default -> Map.of();
    };
  }

  private static Map<String, Object> answer(String approval) {
    return Map.of("approval", approval);
  }

  /** One and the same talk of this person does not take place on its first three days. */
  private boolean failsThrice(String person, Desk.WaitingTask task) {
    if (!person.equals(heldThriceWithout)) {
      return false;
    }
    talkThatFails = talkThatFails == null ? task.about() : talkThatFails;
    return talkThatFails.equals(task.about()) && times.merge(person, 1, Integer::sum) <= 3;
  }

  private boolean once(String what) {
    return times.merge(what, 1, Integer::sum) == 1;
  }
}
