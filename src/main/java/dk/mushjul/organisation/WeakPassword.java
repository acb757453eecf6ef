package dk.mushjul.organisation;

import java.util.List;
import java.util.Map;

/** A password that the policy does not allow. */
public class WeakPassword extends RuntimeException {

  /**
   * A rule that the password breaks.
   *
   * @param code names the rule, as in {@code PASSWORD_POLICY_LENGTH}
   * @param numbers what the rule counts, by name
   */
  public record Rule(String code, Map<String, String> numbers) {}

  private final transient List<Rule> broken;

  public WeakPassword(List<Rule> broken) {
    super("The password breaks " + broken.size() + " rules");
    this.broken = List.copyOf(broken);
  }

  /** Every rule that it breaks. */
  public List<Rule> broken() {
    return broken;
  }
}
