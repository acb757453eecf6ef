package dk.mushjul.content.web;

import dk.mushjul.content.Drafts;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Steps;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what a party has typed until it is sent; nobody overwrites a draft they have not seen. */
@RestController
class DraftController {

  private final Steps steps;
  private final Drafts drafts;
  private final SignedIn signedIn;

  DraftController(Steps steps, Drafts drafts, SignedIn signedIn) {
    this.steps = steps;
    this.drafts = drafts;
    this.signedIn = signedIn;
  }

  @PutMapping("/mus/api/tasks/{taskId}/draft")
  ResponseEntity<Object> save(
      @PathVariable String taskId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
      HttpServletRequest request)
      throws IOException {
    var me = signedIn.userId().orElse("");
    if (steps.openStep(taskId, me).isEmpty()) {
      return Refusal.notFound();
    }
    var draft = DraftBody.of(request);
    if (draft.isEmpty()) {
      return Refusal.noDraft();
    }
    return change(
        taskId,
        expected,
        (step, version) -> drafts.save(step.subject(), step.stem(), me, version, draft.get()));
  }

  @DeleteMapping("/mus/api/tasks/{taskId}/draft")
  ResponseEntity<Object> delete(
      @PathVariable String taskId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected) {
    var me = signedIn.userId().orElse("");
    if (steps.openStep(taskId, me).isEmpty()) {
      return Refusal.notFound();
    }
    return change(
        taskId,
        expected,
        (step, version) -> drafts.delete(step.subject(), step.stem(), me, version));
  }

  private ResponseEntity<Object> change(
      String taskId, String expected, BiFunction<OpenStep, Integer, Integer> change) {
    var me = signedIn.userId().orElse("");
    return DraftChange.answer(
        expected, known -> steps.whileOpen(taskId, me, step -> change.apply(step, known)));
  }
}
