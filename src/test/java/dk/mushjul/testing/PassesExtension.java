package dk.mushjul.testing;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Asserts what {@link Passes} says. */
class PassesExtension implements AfterTestExecutionCallback {

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      return;
    }
    var history = SpringExtension.getApplicationContext(context).getBean(HistoryService.class);
    AnnotationSupport.findRepeatableAnnotations(context.getRequiredTestMethod(), Passes.class)
        .forEach(passes -> check(passes, history));
  }

  private static void check(Passes passes, HistoryService history) {
    var missing = missing(passes.process(), List.of(passes.events()), history);
    if (!missing.isEmpty()) {
      throw new AssertionError(
          "No instance of " + passes.process() + " has passed " + String.join(", ", missing));
    }
  }

  /** Those of the events that no instance of the process has passed. */
  static List<String> missing(String process, List<String> events, HistoryService history) {
    return events.stream().filter(event -> !hasPassed(process, event, history)).toList();
  }

  private static boolean hasPassed(String process, String event, HistoryService history) {
    return history
        .createHistoricActivityInstanceQuery()
        .activityId(event)
        .finished()
        .list()
        .stream()
        .anyMatch(passed -> passed.getProcessDefinitionKey().equals(process));
  }
}
