package dk.mushjul.testing;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** End and boundary events: those that models have, and those that tests assert. */
public final class Ends {

  private static final String CONDITIONS = "org.junit.jupiter.api.condition";

  private Ends() {}

  /** The ids of all end and boundary events of a folder's models, each after its process and /. */
  public static Set<String> in(Path processes) throws IOException {
    try (var files = Files.list(processes)) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .flatMap(Ends::of)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> of(Path file) {
    var model = Bpmn.readModelFromFile(file.toFile());
    var process = model.getModelElementsByType(Process.class).iterator().next().getId();
    return Stream.<Class<? extends FlowElement>>of(EndEvent.class, BoundaryEvent.class)
        .flatMap(kind -> model.getModelElementsByType(kind).stream())
        .map(event -> process + "/" + event.getId());
  }

  /** Those that tests which run in every build assert by {@link Passes}, named likewise. */
  public static Set<String> assertedIn(Collection<Class<?>> classes) {
    return classes.stream()
        .filter(Ends::runs)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> isTest(method) && !mayBeSkipped(method))
        .flatMap(Ends::assertedBy)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> assertedBy(Method test) {
    return AnnotationSupport.findRepeatableAnnotations(test, Passes.class).stream()
        .flatMap(
            passes -> Arrays.stream(passes.events()).map(event -> passes.process() + "/" + event));
  }

  /** Surefire runs it, its history is this test's own, and nothing may skip it. */
  private static boolean runs(Class<?> type) {
    return type.getSimpleName().endsWith("Test")
        && !Modifier.isAbstract(type.getModifiers())
        && type.isAnnotationPresent(MushjulTest.class)
        && !type.isAnnotationPresent(OneStory.class)
        && !mayBeSkipped(type);
  }

  private static boolean isTest(Method method) {
    return AnnotationSupport.isAnnotated(method, Testable.class);
  }

  private static boolean mayBeSkipped(AnnotatedElement element) {
    return AnnotationSupport.isAnnotated(element, Disabled.class)
        || Arrays.stream(element.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(type -> type.getPackageName().equals(CONDITIONS));
  }
}
