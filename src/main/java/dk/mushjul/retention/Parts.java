package dk.mushjul.retention;

import dk.mushjul.content.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of text are written in a step. One form may hold several: the minutes of a talk, what
 * is said in disagreement and the plan have different times.
 */
final class Parts {

  /** Stands for every step that is not named, of a kind of subject. */
  static final String ANY = "*";

  private static final String TALK = "CONVERSATION";
  private static final Set<String> REST = Set.of();
  private static final Set<String> VIEWS =
      Set.of("viewsDiffer", "writerWords", "withManagersManager", "companion");
  private static final Set<String> MINUTES = Set.of("minutesText", "minutesConfidential");

  private static final Map<Step, Map<Kind, Set<String>>> STEPS = new LinkedHashMap<>();

  static {
    add("WHEEL", List.of(ANY), Map.of(Kind.WHEEL, REST));
    add("UNIT_ROUND", List.of(ANY), Map.of(Kind.GROUP_PLAN, REST));
    add("REQUEST", List.of(ANY), Map.of(Kind.REQUEST, REST));
    add(TALK, List.of(ANY), Map.of(Kind.OTHER, REST));
    add(
        TALK,
        List.of("prepareEmployee", "prepareManager"),
        Map.of(Kind.OWN_NOTES, Set.of("ownNotes"), Kind.PREPARATION, REST));
    add(
        TALK,
        List.of(
            "planConversation",
            "chooseOwnTalk",
            "acceptShortNotice",
            "askOtherTime",
            "acceptMove",
            "resolveNotHeld"),
        Map.of(Kind.PREPARATION, REST));
    add(
        TALK,
        List.of("holdConversation"),
        Map.of(Kind.MINUTES, MINUTES, Kind.DISAGREEMENT, VIEWS, Kind.PLAN, REST));
    add(
        TALK,
        List.of("draftPlan"),
        Map.of(Kind.MINUTES, Set.of("writerNote"), Kind.DISAGREEMENT, VIEWS, Kind.PLAN, REST));
    add(
        TALK,
        List.of("approvePlan", "tellOwnView", "mediatePlan"),
        Map.of(Kind.DISAGREEMENT, REST));
    add(TALK, List.of("proposeChange", "approveChange"), Map.of(Kind.PLAN, REST));
    add(
        TALK,
        List.of("reviewGoals", "holdFollowUp", "confirmFollowUp", "tellObstacle", "answerObstacle"),
        Map.of(Kind.FOLLOW_UP, REST));
    add(TALK, List.of("meetEmployee"), Map.of(Kind.FOLLOW_UP, REST));
    // What is neither of these is a case that comes and goes: a late manager, a substitute.
    for (var kind : Subject.Kind.values()) {
      STEPS.putIfAbsent(new Step(kind.name(), ANY), Map.of(Kind.ESCALATION, REST));
    }
  }

  private Parts() {}

  /** A step of a kind of subject. */
  record Step(String subjectKind, String step) {}

  /** A kind of text in a step. */
  record Part(String subjectKind, String step, Kind kind) {}

  private static void add(String subjectKind, List<String> steps, Map<Kind, Set<String>> parts) {
    steps.forEach(step -> STEPS.put(new Step(subjectKind, step), parts));
  }

  /** Every kind in every step. */
  static List<Part> all() {
    return STEPS.entrySet().stream()
        .flatMap(
            step ->
                step.getValue().keySet().stream()
                    .map(kind -> new Part(step.getKey().subjectKind(), step.getKey().step(), kind)))
        .toList();
  }

  /** The kinds that are written in a step. */
  static Set<Kind> kinds(Step step) {
    return of(step).keySet();
  }

  /** What is left of an entry when these kinds are taken out of it. */
  static Map<String, Object> without(Step step, Set<Kind> gone, Map<String, Object> values) {
    var parts = of(step);
    var named = new LinkedHashSet<String>();
    var taken = new LinkedHashSet<String>();
    parts.forEach(
        (kind, fields) -> {
          named.addAll(fields);
          if (gone.contains(kind)) {
            taken.addAll(fields);
          }
        });
    var restGoes = gone.stream().anyMatch(kind -> REST.equals(parts.get(kind)));
    var left = new HashMap<>(values);
    left.keySet().removeIf(key -> taken.contains(key) || restGoes && !named.contains(key));
    return left;
  }

  private static Map<Kind, Set<String>> of(Step step) {
    return STEPS.getOrDefault(step, STEPS.get(new Step(step.subjectKind(), ANY)));
  }

  /** The named steps of a conversation; all others are a process owner's. */
  static String[] named() {
    return STEPS.keySet().stream()
        .filter(step -> !ANY.equals(step.step()))
        .map(Step::step)
        .toArray(String[]::new);
  }
}
