package dk.mushjul.retention;

import dk.mushjul.policy.Policy;
import dk.mushjul.policy.Retention;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the newest version of the table {@code retention} says about each kind. */
@Component
public class Rules {

  /** The anchor of what is kept for good. */
  static final String NEVER = "never";

  /** What waits for an event that cannot come any more, because the person has left. */
  private static final String AFTER_LEAVING = "afterLeaving";

  /** Later than any date that this application will see. */
  private static final int NEVER_IN_DAYS = 1_000_000;

  private final Policy policy;

  Rules(Policy policy) {
    this.policy = policy;
  }

  /** The rule of a kind; empty where the table has no row for it. */
  public Optional<Retention> of(Kind kind) {
    return policy.retention(kind.word());
  }

  /** Whether the rule counts from something that this kind has. */
  public boolean isUsable(Kind kind, Retention rule) {
    return NEVER.equals(rule.anchor()) || kind.knows(rule.anchor());
  }

  /** The rules by which something is deleted at some time. */
  Map<Kind, Retention> deleting() {
    var rules = new EnumMap<Kind, Retention>(Kind.class);
    for (var kind : Kind.values()) {
      of(kind).filter(rule -> kind.knows(rule.anchor())).ifPresent(rule -> rules.put(kind, rule));
    }
    return rules;
  }

  /** How many days after leaving goes what waits for a talk that never comes. */
  public Optional<Integer> afterLeaving() {
    return policy
        .retention(AFTER_LEAVING)
        .filter(rule -> "leftOn".equals(rule.anchor()))
        .map(Retention::days);
  }

  int daysAfterLeaving() {
    return afterLeaving().orElse(NEVER_IN_DAYS);
  }
}
