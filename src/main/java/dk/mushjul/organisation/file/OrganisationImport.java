package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Administrator;
import dk.mushjul.organisation.PasswordLinks;
import dk.mushjul.organisation.Reorganisation;
import dk.mushjul.organisation.TooManyLeave;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an organisation over from its two files: all of it or nothing. */
@Service
public class OrganisationImport {

  private final Reorganisation reorganisation;
  private final PasswordLinks passwordLinks;
  private final Administrator administrator;
  private final Clock clock;

  OrganisationImport(
      Reorganisation reorganisation,
      PasswordLinks passwordLinks,
      Administrator administrator,
      Clock clock) {
    this.reorganisation = reorganisation;
    this.passwordLinks = passwordLinks;
    this.administrator = administrator;
    this.clock = clock;
  }

  /** What the import would do. Changes nothing. */
  public ImportReport dryRun(OrganisationFiles files, boolean byAdministrator) throws IOException {
    var reading = read(files, byAdministrator);
    return reading
        .proposal()
        .map(reorganisation::foresee)
        .map(change -> ImportReport.of(change, reading.warnings()))
        .orElseGet(() -> ImportReport.refused(reading));
  }

  /**
   * Takes the files over. Who is new gets a link to choose a password.
   *
   * @param confirmedLeavers how many leavers somebody has confirmed
   * @throws TooManyLeave when so many leave that their number has to be confirmed, and is not
   */
  @Transactional(rollbackFor = IOException.class)
  public ImportReport run(OrganisationFiles files, boolean byAdministrator, int confirmedLeavers)
      throws IOException {
    var reading = read(files, byAdministrator);
    if (reading.proposal().isEmpty()) {
      return ImportReport.refused(reading);
    }
    var change = reorganisation.carryOut(reading.proposal().get(), confirmedLeavers);
    passwordLinks.send(change.joined());
    return ImportReport.of(change, reading.warnings());
  }

  /**
   * Takes the files over without sending anybody a link, whoever leaves. For the demo, where
   * everybody has the same password.
   */
  @Transactional(rollbackFor = IOException.class)
  public ImportReport runQuietly(OrganisationFiles files) throws IOException {
    var reading = read(files, true);
    var proposal =
        reading.proposal().orElseThrow(() -> new IllegalArgumentException("" + reading.errors()));
    var foreseen = reorganisation.foresee(proposal);
    var change = reorganisation.carryOut(proposal, foreseen.leaversToConfirm());
    return ImportReport.of(change, reading.warnings());
  }

  private Reading read(OrganisationFiles files, boolean byAdministrator) throws IOException {
    return Reading.of(files, LocalDate.now(clock), administrator.id(), byAdministrator);
  }
}
