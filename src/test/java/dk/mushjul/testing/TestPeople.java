package dk.mushjul.testing;

import dk.mushjul.organisation.Accounts;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.demo.DemoOrganisation;
import dk.mushjul.organisation.file.ImportReport;
import dk.mushjul.organisation.file.OrganisationFiles;
import dk.mushjul.organisation.file.OrganisationImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;

/** Organisations for tests. Everybody signs in with {@link #PASSWORD}; nobody gets a mail. */
public class TestPeople {

  /** The password of everybody. */
  public static final String PASSWORD = DemoOrganisation.PASSWORD;

  static final String UNITS = "unit_id;name;parent_unit_id;manager_id\n";
  static final String EMPLOYEES =
      "employee_id;name;email;unit_id;mus_manager_id;employed_since;weekly_hours;birth_year;"
          + "roles;status;absent_from;absent_to\n";

  private final DemoOrganisation demo;
  private final OrganisationImport organisationImport;
  private final Directory directory;
  private final Accounts accounts;

  TestPeople(
      DemoOrganisation demo,
      OrganisationImport organisationImport,
      Directory directory,
      Accounts accounts) {
    this.demo = demo;
    this.organisationImport = organisationImport;
    this.directory = directory;
    this.accounts = accounts;
  }

  /** Solby Kommune, the organisation of the demo, as it is on the day that the clock reads. */
  public void solby() {
    try {
      demo.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The organisation of these lines, without header lines and separated by semicolons, in the
   * documented order of columns ({@code tr_names} and {@code amr_names} left out). Whoever was
   * there before and is not named has left.
   */
  public ImportReport organisation(String units, String employees) {
    var report = organisationKeepingPasswords(units, employees);
    directory.members(Role.EMPLOYEE).forEach(id -> accounts.givePassword(id, PASSWORD));
    return report;
  }

  /** The same, but those who were there keep their passwords and newcomers have none. */
  public ImportReport organisationKeepingPasswords(String units, String employees) {
    try {
      return organisationImport.runQuietly(
          new OrganisationFiles(file(UNITS + units), file(EMPLOYEES + employees)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteArrayResource file(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
  }
}
