package dk.mushjul.wheel;

import dk.mushjul.form.Option;
import java.util.ArrayList;
import java.util.List;

/** What a goal can support: one of the year's strategic goals, the core task, or neither. */
public final class Ties {

  /** The option that stands for the core task. */
  public static final String CORE_TASK = "coreTask";

  /** The option that stands for neither. */
  public static final String NONE = "none";

  private Ties() {}

  /** The choices of a form, the strategic goals first. */
  public static List<Option> options(List<StrategicGoal> goals) {
    var options = new ArrayList<Option>();
    goals.forEach(goal -> options.add(new Option(goal.title(), goal.id())));
    options.add(new Option("Kerneopgaven", CORE_TASK));
    options.add(new Option("Ikke knyttet til et mål", NONE));
    return options;
  }
}
