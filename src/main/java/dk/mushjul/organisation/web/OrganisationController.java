package dk.mushjul.organisation.web;

import dk.mushjul.organisation.TooManyLeave;
import dk.mushjul.organisation.file.ImportReport;
import dk.mushjul.organisation.file.OrganisationFiles;
import dk.mushjul.organisation.file.OrganisationImport;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes the two organisation files over, or says what that would do. */
@RestController
class OrganisationController {

  private static final InputStreamSource NOTHING = new ByteArrayResource(new byte[0]);

  private final OrganisationImport organisationImport;
  private final Callers callers;
  private final MessageSource words;

  OrganisationController(
      OrganisationImport organisationImport, Callers callers, MessageSource words) {
    this.organisationImport = organisationImport;
    this.callers = callers;
    this.words = words;
  }

  @PostMapping("/mus/api/organisation")
  ResponseEntity<ReportView> take(
      @RequestParam boolean dryRun,
      @RequestParam(defaultValue = "0") int confirmLeavers,
      @RequestParam(required = false) MultipartFile units,
      @RequestParam(required = false) MultipartFile employees,
      Locale locale)
      throws IOException {
    callers.mustKeepTheOrganisation();
    var files = new OrganisationFiles(orNothing(units), orNothing(employees));
    boolean byAdministrator = callers.isAdministrator();
    var report =
        dryRun
            ? organisationImport.dryRun(files, byAdministrator)
            : organisationImport.run(files, byAdministrator, confirmLeavers);
    return answer(report, locale);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> tooManyLeave(TooManyLeave refused, Locale locale) {
    int leavers = refused.change().leaversToConfirm();
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(
            Map.of(
                "needsConfirmLeavers",
                leavers,
                "message",
                words.getMessage(
                    "organisation.confirmLeavers",
                    new Object[] {leavers, refused.change().working()},
                    locale)));
  }

  private ResponseEntity<ReportView> answer(ImportReport report, Locale locale) {
    var status = report.isRefused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
    return ResponseEntity.status(status).body(ReportView.of(report, words, locale));
  }

  private static InputStreamSource orNothing(MultipartFile file) {
    return file == null ? NOTHING : file;
  }
}
