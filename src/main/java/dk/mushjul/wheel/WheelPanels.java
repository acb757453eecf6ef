package dk.mushjul.wheel;

import dk.mushjul.form.Shared;
import org.springframework.stereotype.Component;

/** What stands above other people's forms from a wheel and its rounds. */
@Component
public class WheelPanels {

  /** The year's strategic goals. */
  public Shared strategicGoals(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }

  /** What the unit's manager wants to look at this year. */
  public Shared unitFocus(String unitRoundId) {
    throw new UnsupportedOperationException("follows");
  }

  /** The unit's group plan. */
  public Shared groupPlan(String unitRoundId) {
    throw new UnsupportedOperationException("follows");
  }
}
