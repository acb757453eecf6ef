package dk.mushjul.content.web;

import dk.mushjul.content.Drafts;
import dk.mushjul.content.Subject;
import dk.mushjul.engine.Steps;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps what somebody has typed in a start form until the process is started, or they begin anew.
 */
@RestController
class StartDraftController {

  private final Steps steps;
  private final Drafts drafts;
  private final SignedIn signedIn;

  StartDraftController(Steps steps, Drafts drafts, SignedIn signedIn) {
    this.steps = steps;
    this.drafts = drafts;
    this.signedIn = signedIn;
  }

  @PutMapping("/mus/api/start-forms/{processId}/draft")
  ResponseEntity<Object> save(
      @PathVariable String processId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
      HttpServletRequest request)
      throws IOException {
    var me = signedIn.userId().orElse("");
    var form = steps.startForm(processId, me);
    if (form.isEmpty()) {
      return Refusal.notFound();
    }
    var draft = DraftBody.of(request);
    var subject = Subject.startForm(processId);
    return draft.isEmpty()
        ? Refusal.noDraft()
        : DraftChange.answer(
            expected,
            known -> form.map(stem -> drafts.save(subject, stem, me, known, draft.get())));
  }

  @DeleteMapping("/mus/api/start-forms/{processId}/draft")
  ResponseEntity<Object> delete(
      @PathVariable String processId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected) {
    var me = signedIn.userId().orElse("");
    var subject = Subject.startForm(processId);
    return DraftChange.answer(
        expected,
        known ->
            steps.startForm(processId, me).map(stem -> drafts.delete(subject, stem, me, known)));
  }
}
