package dk.mushjul.course.web;

import dk.mushjul.course.Readings;
import dk.mushjul.course.Seen;
import dk.mushjul.course.Step;
import dk.mushjul.course.Words;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Steps;
import dk.mushjul.form.Shared;
import dk.mushjul.security.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What stands beside a task: the course that it belongs to, and the plans of this year and last.
 */
@RestController
class CourseApi {

  private final Steps steps;
  private final SignedIn signedIn;
  private final Courses courses;
  private final Readings readings;
  private final TaskPlans plans;
  private final MessageSource messages;

  CourseApi(
      Steps steps,
      SignedIn signedIn,
      Courses courses,
      Readings readings,
      TaskPlans plans,
      MessageSource messages) {
    this.steps = steps;
    this.signedIn = signedIn;
    this.courses = courses;
    this.readings = readings;
    this.plans = plans;
    this.messages = messages;
  }

  /** What {@code GET …/course} answers. */
  record CourseView(
      String year, String about, String phase, List<StepView> steps, List<Seen> seen) {}

  record StepView(String id, String title, String state, String on, String text) {

    static StepView of(Step step) {
      var on = step.on() == null ? null : step.on().toString();
      return new StepView(step.id(), step.title(), step.state().word(), on, step.text());
    }
  }

  /** What {@code GET …/plans} answers. */
  record PlansView(List<Shared> plans) {}

  @GetMapping("/mus/api/tasks/{taskId}/course")
  @Transactional
  public ResponseEntity<CourseView> course(@PathVariable String taskId, Locale locale) {
    var words = new Words(messages, locale);
    return forParty(taskId, asked -> view(asked, words));
  }

  @GetMapping("/mus/api/tasks/{taskId}/plans")
  @Transactional
  public ResponseEntity<PlansView> plans(@PathVariable String taskId, Locale locale) {
    var words = new Words(messages, locale);
    return forParty(
        taskId, asked -> new PlansView(plans.of(asked.step().subject(), asked.by(), words)));
  }

  private CourseView view(Asked asked, Words words) {
    var subject = asked.step().subject();
    var course = courses.of(asked.step(), asked.by(), words).orElseThrow(CourseApi::notFound);
    return new CourseView(
        course.year(),
        course.about(),
        words.text("phase." + course.phase().word()),
        course.steps().stream().map(StepView::of).toList(),
        readings.of(asked.by(), subject, courses.isOwn(subject, asked.by()), words));
  }

  private record Asked(OpenStep step, String by) {}

  private <T> ResponseEntity<T> forParty(String taskId, Function<Asked, T> answer) {
    var me =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    var step = steps.openStep(taskId, me).orElseThrow(CourseApi::notFound);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(answer.apply(new Asked(step, me)));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
