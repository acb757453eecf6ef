package dk.mushjul.conversation.web;

import dk.mushjul.security.SignedIn;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The agreed plan as a file to keep. */
@RestController
class PlanFile {

  private final AgreedPlans plans;
  private final PlanPdf pdf;
  private final SignedIn signedIn;

  PlanFile(AgreedPlans plans, PlanPdf pdf, SignedIn signedIn) {
    this.plans = plans;
    this.pdf = pdf;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/api/conversations/{conversationId}/plan.pdf")
  ResponseEntity<byte[]> file(@PathVariable String conversationId, Locale locale) {
    var me =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    var plan =
        plans
            .of(conversationId, me)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    // The file's name tells nobody whose plan it is.
    var name = "udviklingsplan-" + plan.year() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(pdf.of(plan, locale));
  }
}
