package dk.mushjul.bench;

import dk.mushjul.organisation.file.OrganisationFiles;
import dk.mushjul.organisation.file.OrganisationImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/**
 * Reads a workplace as HR would, with accounts, grants and the mails with links, and takes its
 * wheel so far that only the committee's word is missing; its first day is today.
 */
record Preparation(ApplicationContext application) {

  private static final int MONTHS = 5;

  void of(Workplace workplace) {
    read(workplace);
    var hand = new Hand(application.getBean(ProcessEngine.class));
    var today = LocalDate.now();
    hand.start(
        Workplace.HR,
        "wheel",
        Map.of(
            "year", today.getYear(),
            "sector", "municipality",
            "firstDay", today.toString(),
            "lastDay", today.plusMonths(MONTHS).toString(),
            "evaluationOn", today.plusMonths(2 * MONTHS).toString()));
    hand.in(Workplace.HR, "describeStrategy", Map.of());
    hand.in(Workplace.HR, "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
  }

  private void read(Workplace workplace) {
    var files = new OrganisationFiles(workplace.unitsFile(), workplace.employeesFile());
    try {
      var report = application.getBean(OrganisationImport.class).run(files, true, 0);
      if (!report.errors().isEmpty()) {
        throw new IllegalStateException("The workplace was refused: " + report.errors());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
