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

  /** Asks for a change of the plan, and agrees to the next version. */
  static final String ASKS_FOR_CHANGE = "emma";

  /** Asks for another after the first change too, and agrees to what comes of it. */
  static final String ASKS_FOR_CHANGE_TWICE = "ivan";

  /** Does everything but answer the plan; when HR helps, an event plays it. */
  static final String NEVER_ANSWERS = "inger";

  static final String ASKS_FOR_A_NEW_TALK = "amir";
  static final String DISAGREES = "ellen";

  /** Disagrees too, and agrees to what is written after HR has spoken with both. */
  static final String AGREES_AFTER_ALL = "kasper";

  /** Whose group conversation stands for the talks, and who wants one all the same. */
  static final String LEADS_A_GROUP = "dorte";

  static final String WANTS_AN_OWN_TALK = "anders";

  /** Whose people pick their time themselves, so that nothing is planned in the first days. */
  static final String OFFERS_TIMES = "stine";

  /** Gives short notice once, and calls what is said in the talks confidential. */
  static final String CONFIDES = "mette";

  /** Whose first follow-up is on a day of its own, on which more than a state is agreed. */
  static final String FOLLOWS_UP_CLOSELY = "mads";

  static final LocalDate FOLLOWED_UP_CLOSELY = LocalDate.of(2027, 10, 1);

  /** One of whose talks does not take place three times, which takes its time. */
  static final String HELD_THRICE_WITHOUT = "thomas";

  private static final int DAYS_LATE = 10;
  private static final int DAYS_TO_PICK = 4;
  private static final int DAYS_OF_NOTICE = 16;
  private static final Map<String, String> ANSWERS_PLAN =
      Map.of(
          ASKS_FOR_CHANGE,
          "requestChange",
          ASKS_FOR_CHANGE_TWICE,
          "requestChange",
          DISAGREES,
          "disagree",
          AGREES_AFTER_ALL,
          "disagree",
          ASKS_FOR_A_NEW_TALK,
          "newTalk");

  private final Map<String, Integer> times = new HashMap<>();
  private String talkThatFails;
  private String mediatedToAnAgreement;
  private String unanswered;

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
    return switch (task.stem()) {
      case "agreeConcept" -> !once(task.stem());
      case "planConversation" ->
          person.equals(OFFERS_TIMES) && today.isBefore(task.created().plusDays(DAYS_TO_PICK));
      case "approvePlan" -> staysSilent(person, task) || isLate(person, task, today);
      case "mediatePlan" -> task.about().equals(unanswered);
      case "endSubstitution" -> person.equals(CONFIDES);
      case "holdFollowUp" -> isForTheEvent(person, today) || isLate(person, task, today);
      default -> isLate(person, task, today);
    };
  }

  private boolean staysSilent(String person, Desk.WaitingTask task) {
    if (person.equals(NEVER_ANSWERS)) {
      unanswered = task.about();
    }
    return person.equals(NEVER_ANSWERS);
  }

  private static boolean isForTheEvent(String person, LocalDate today) {
    return person.equals(FOLLOWS_UP_CLOSELY) && today.equals(FOLLOWED_UP_CLOSELY);
  }

  private static boolean isLate(String person, Desk.WaitingTask task, LocalDate today) {
    return person.equals(LATE)
        && task.due() != null
        && today.isBefore(task.due().plusDays(DAYS_LATE));
  }

  private Map<String, Object> answers(String person, Desk.WaitingTask task, LocalDate today) {
    return switch (task.stem()) {
      case "planConversation" -> plans(person, task, today);
      case "approvePlan" -> answersPlan(person, task);
      case "agreeConcept" -> Map.of("conceptDecision", "notAgreed");
      case "chooseConcept" -> Map.of("useGrus", "instead");
      case "prepareUnit" ->
          person.equals(LEADS_A_GROUP)
              ? Map.of("holdGrus", "yes", "grusInstead", "yes", "shortTalks", true)
              : Map.of("holdGrus", "yes", "grusInstead", "no");
      case "chooseOwnTalk" -> Map.of("ownTalk", person.equals(WANTS_AN_OWN_TALK) ? "yes" : "no");
      case "mediatePlan" ->
          Map.of(
              "mediation", task.about().equals(mediatedToAnAgreement) ? "newDraft" : "notAgreed");
      case "holdConversation" -> holds(person, task);
      case "holdFollowUp" -> once(task.stem()) ? Map.of("followUpOutcome", "notHeld") : Map.of();
      default -> Map.of();
    };
  }

  /** Once with short notice; what did not take place is planned again as soon as it may be. */
  private Map<String, Object> plans(String person, Desk.WaitingTask task, LocalDate today) {
    if (person.equals(CONFIDES) && once(person + task.stem())) {
      return Map.of("conversationOn", today.plusDays(9).toString());
    }
    return task.about().equals(talkThatFails)
        ? Map.of("conversationOn", today.plusDays(DAYS_OF_NOTICE).toString())
        : Map.of();
  }

  private Map<String, Object> answersPlan(String person, Desk.WaitingTask task) {
    var answered = times.merge(person + task.stem(), 1, Integer::sum);
    var isOver = answered > (person.equals(ASKS_FOR_CHANGE_TWICE) ? 2 : 1);
    if (isOver || !ANSWERS_PLAN.containsKey(person)) {
      return Map.of();
    }
    if (person.equals(AGREES_AFTER_ALL)) {
      mediatedToAnAgreement = task.about();
    }
    return Map.of("approval", ANSWERS_PLAN.get(person), "withManagersManager", true);
  }

  private Map<String, Object> holds(String person, Desk.WaitingTask task) {
    if (failsThrice(person, task)) {
      return Map.of("outcome", "notHeld", "notHeldReason", "operations");
    }
    if (person.equals(FOLLOWS_UP_CLOSELY) && once(person + task.stem())) {
      return Map.of("followUpOn", FOLLOWED_UP_CLOSELY.toString());
    }
    return person.equals(CONFIDES) ? Map.of("minutesConfidential", true) : Map.of();
  }

  /** One and the same talk of this person does not take place on its first three days. */
  private boolean failsThrice(String person, Desk.WaitingTask task) {
    if (!person.equals(HELD_THRICE_WITHOUT)) {
      return false;
    }
    talkThatFails = talkThatFails == null ? task.about() : talkThatFails;
    return talkThatFails.equals(task.about()) && times.merge(person, 1, Integer::sum) <= 3;
  }

  private boolean once(String what) {
    return times.merge(what, 1, Integer::sum) == 1;
  }
}
