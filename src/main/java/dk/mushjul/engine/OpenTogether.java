package dk.mushjul.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Finds the user tasks of a model that can be open at the same time in one instance: in parallel
 * branches, beside what fires without interrupting, and several of the same.
 */
final class OpenTogether {

  private final BiConsumer<UserTask, UserTask> found;

  /**
   * A search that hands on each pair, possibly more than once; both are the same task where that
   * can be open several times at once.
   */
  OpenTogether(BiConsumer<UserTask, UserTask> found) {
    this.found = found;
  }

  /** Searches a process or subprocess and everything in it. */
  void search(Collection<FlowElement> scope) {
    var flow = new TokenFlow(scope);
    var activities = activities(scope);
    for (var i = 0; i < activities.size(); i++) {
      inside(activities.get(i), flow, scope);
      for (var other : activities.subList(i + 1, activities.size())) {
        if (flow.together(activities.get(i).getId(), other.getId())) {
          pairs(tasks(activities.get(i)), tasks(other));
        }
      }
    }
  }

  private void inside(Activity activity, TokenFlow flow, Collection<FlowElement> scope) {
    if (isMultiple(activity) || flow.together(activity.getId(), activity.getId())) {
      pairs(tasks(activity), tasks(activity));
    }
    if (activity instanceof SubProcess part) {
      if (part.triggeredByEvent()) {
        beside(part, scope);
      }
      search(part.getFlowElements());
    }
  }

  /** What an event opens without interrupting the rest, again and again unless it is a date. */
  private void beside(SubProcess part, Collection<FlowElement> scope) {
    var starts =
        part.getChildElementsByType(StartEvent.class).stream()
            .filter(start -> !start.isInterrupting())
            .toList();
    if (starts.isEmpty()) {
      return;
    }
    activities(scope).stream()
        .filter(other -> !other.equals(part))
        .forEach(other -> pairs(tasks(part), tasks(other)));
    if (!starts.stream().allMatch(OpenTogether::startsOnce)) {
      pairs(tasks(part), tasks(part));
    }
  }

  private static boolean startsOnce(StartEvent start) {
    return start.getEventDefinitions().stream()
        .allMatch(
            definition ->
                definition instanceof TimerEventDefinition timer && timer.getTimeCycle() == null);
  }

  private static boolean isMultiple(Activity activity) {
    return activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
        && !loop.isSequential();
  }

  private void pairs(List<UserTask> some, List<UserTask> others) {
    some.forEach(one -> others.forEach(other -> found.accept(one, other)));
  }

  private static List<Activity> activities(Collection<FlowElement> scope) {
    return scope.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
  }

  private static List<UserTask> tasks(Activity activity) {
    var tasks = new ArrayList<UserTask>();
    if (activity instanceof UserTask task) {
      tasks.add(task);
    }
    if (activity instanceof SubProcess part) {
      activities(part.getFlowElements()).forEach(inner -> tasks.addAll(tasks(inner)));
    }
    return tasks;
  }
}
