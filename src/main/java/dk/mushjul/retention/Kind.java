package dk.mushjul.retention;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What the table {@code retention} tells apart, and from which events it may count. */
public enum Kind {
  /** What somebody prepared for oneself alone, or kept from the other. */
  OWN_NOTES("ownNotes", Anchors.TALK),
  /** What both prepared and showed, and what was written about the time of a talk. */
  PREPARATION("preparation", Anchors.TALK),
  /** The minutes. */
  MINUTES("minutes", Anchors.TALK),
  /** Plan, goals and agreements. */
  PLAN("plan", Anchors.TALK),
  /** What was written while goals were followed up. */
  FOLLOW_UP("followUp", Anchors.TALK),
  /** Answers to a draft, own views of it, and what HR wrote about them. */
  DISAGREEMENT("disagreement", Anchors.TALK),
  /** What was written in a step that a process owner has added to a conversation. */
  OTHER("other", Anchors.TALK),
  /** A request for a conversation, and its answer. */
  REQUEST("request", Set.of(Anchors.WRITTEN, "answeredOn", Anchors.LEFT)),
  /** A unit's focus, its group plan and its summary. */
  GROUP_PLAN("groupPlan", Anchors.YEAR),
  /** Strategy, concept and evaluation of a wheel. */
  WHEEL("wheel", Anchors.YEAR),
  /** What was written about a case that came and went: a late manager, a substitute. */
  ESCALATION("escalation", Set.of(Anchors.WRITTEN)),
  /** What was typed and never sent. */
  DRAFT("draft", Set.of(Anchors.WRITTEN)),
  /** Answers to the MUS test that were too few to be counted. */
  MUS_TEST_ANSWER("musTestAnswer", Set.of(Anchors.EVALUATED)),
  /** Notices that were sent. */
  NOTICE("notice", Set.of("sentOn")),
  /** Who has read what. */
  ACCESS_LOG("accessLog", Set.of("readOn")),
  /** The key of somebody who has left and of whom nothing is kept any more. */
  PERSON("person", Set.of(Anchors.LEFT));

  private final String word;
  private final Set<String> anchors;

  Kind(String word, Set<String> anchors) {
    this.word = word;
    this.anchors = anchors;
  }

  /** The word for it in the table. */
  public String word() {
    return word;
  }

  boolean knows(String anchor) {
    return anchors.contains(anchor);
  }

  static String[] words(Collection<Kind> kinds) {
    return kinds.stream().map(Kind::word).toArray(String[]::new);
  }

  static Kind named(String word) {
    return of(word).iterator().next();
  }

  static Set<Kind> of(String... words) {
    var kinds = EnumSet.noneOf(Kind.class);
    var known = Set.of(words);
    Arrays.stream(values()).filter(kind -> known.contains(kind.word)).forEach(kinds::add);
    return kinds;
  }

  private static final class Anchors {
    static final String WRITTEN = "writtenOn";
    static final String LEFT = "leftOn";
    static final String EVALUATED = "evaluatedOn";
    static final Set<String> YEAR = Set.of(WRITTEN, EVALUATED);
    static final Set<String> TALK =
        Set.of(
            WRITTEN,
            "heldOn",
            "agreedOn",
            "closedOn",
            "followedUpOn",
            "nextTalkHeldOn",
            "secondNextTalkHeldOn",
            LEFT);
  }
}
