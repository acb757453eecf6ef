package dk.mushjul.organisation.demo;

import dk.mushjul.organisation.Accounts;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.file.OrganisationFiles;
import dk.mushjul.organisation.file.OrganisationImport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Solby Kommune. Its files leave the dates empty that move with the calendar; they are filled in
 * here, so that somebody is always on leave and somebody always new.
 */
@Service
public class DemoOrganisation {

  /** The password of everybody in it. */
  public static final String PASSWORD = "mushjul-demo";

  private static final int AWAY_SINCE = 60;
  private static final int AWAY_FOR = 120;
  private static final int NEW_SINCE = 20;

  private final OrganisationImport organisationImport;
  private final Directory directory;
  private final Accounts accounts;
  private final Clock clock;

  DemoOrganisation(
      OrganisationImport organisationImport, Directory directory, Accounts accounts, Clock clock) {
    this.organisationImport = organisationImport;
    this.directory = directory;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Whether nobody works here yet. */
  public boolean isMissing() {
    return directory.members(Role.EMPLOYEE).isEmpty();
  }

  /** Makes everybody, each with {@link #PASSWORD}. */
  @Transactional(rollbackFor = IOException.class)
  public void load() throws IOException {
    var employees = text("demo/employees.csv");
    organisationImport.runQuietly(
        new OrganisationFiles(
            new ClassPathResource("demo/units.csv"), new ByteArrayResource(dated(employees))));
    directory.members(Role.EMPLOYEE).forEach(id -> accounts.givePassword(id, PASSWORD));
  }

  private byte[] dated(String employees) {
    var today = LocalDate.now(clock);
    return employees
        .lines()
        .map(
            line ->
                new DemoLine(line).onLeave(today.minusDays(AWAY_SINCE), today.plusDays(AWAY_FOR)))
        .map(line -> line.newSince(today.minusDays(NEW_SINCE)).text())
        .reduce("", (all, line) -> all + line + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String file) throws IOException {
    return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
  }
}
