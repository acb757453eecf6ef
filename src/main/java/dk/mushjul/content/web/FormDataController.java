package dk.mushjul.content.web;

import dk.mushjul.content.Drafts;
import dk.mushjul.content.Subject;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Steps;
import dk.mushjul.security.SignedIn;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a form starts with; to anybody but its party there is no such form. */
@RestController
class FormDataController {

  private final Steps steps;
  private final Drafts drafts;
  private final SignedIn signedIn;

  FormDataController(Steps steps, Drafts drafts, SignedIn signedIn) {
    this.steps = steps;
    this.drafts = drafts;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/api/tasks/{taskId}/form-data")
  ResponseEntity<Object> task(@PathVariable String taskId) {
    return answer(signedIn.userId().flatMap(me -> form(taskId, me)));
  }

  @GetMapping("/mus/api/start-forms/{processId}/form-data")
  ResponseEntity<Object> start(@PathVariable String processId) {
    return answer(signedIn.userId().flatMap(me -> startForm(processId, me)));
  }

  private Optional<FormDataView> form(String taskId, String me) {
    try {
      return steps.openStep(taskId, me).map(step -> form(step, me));
    } catch (IllegalStateException e) {
      // Somebody else of the group took the step between the two questions.
      if (steps.openStep(taskId, me).isEmpty()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Optional<FormDataView> startForm(String processId, String me) {
    var subject = Subject.startForm(processId);
    return steps
        .startFormData(processId, me)
        .map(form -> FormDataView.of(form, drafts.current(subject, form.context().step(), me)));
  }

  private FormDataView form(OpenStep step, String me) {
    var form = steps.formData(step, me);
    return FormDataView.of(form, drafts.current(step.subject(), step.stem(), me));
  }

  private static ResponseEntity<Object> answer(Optional<FormDataView> form) {
    return form.map(it -> ResponseEntity.ok((Object) it)).orElseGet(Refusal::notFound);
  }
}
