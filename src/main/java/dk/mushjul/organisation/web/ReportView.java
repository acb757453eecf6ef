package dk.mushjul.organisation.web;

import dk.mushjul.organisation.file.ImportReport;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What an import did or would do, as the API answers it. */
record ReportView(
    int joined,
    int left,
    int changed,
    int needsConfirmLeavers,
    List<ProblemView> warnings,
    List<ProblemView> errors) {

  static ReportView of(ImportReport report, MessageSource words, Locale locale) {
    return new ReportView(
        report.joined(),
        report.left(),
        report.changed(),
        report.needsConfirmLeavers(),
        ProblemView.of(report.warnings(), words, locale),
        ProblemView.of(report.errors(), words, locale));
  }
}
