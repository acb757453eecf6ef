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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Makes everybody as they are today, each with {@link #PASSWORD}. */
  @Transactional(rollbackFor = IOException.class)
  public void load() throws IOException {
    var today = LocalDate.now(clock);
    load(today, today);
  }

  /**
   * Makes everybody who was employed on a day; who is new to the directory gets {@link #PASSWORD}.
   *
   * @param today the day from which the dates that move are counted
   */
  @Transactional(rollbackFor = IOException.class)
  public void load(LocalDate today, LocalDate day) throws IOException {
    var known = directory.members(Role.EMPLOYEE);
    organisationImport.runQuietly(
        new OrganisationFiles(
            new ClassPathResource("demo/units.csv"),
            new ByteArrayResource(employees(today, day).getBytes(StandardCharsets.UTF_8))));
    var joined = new ArrayList<>(directory.members(Role.EMPLOYEE));
    joined.removeAll(known);
    joined.forEach(id -> accounts.givePassword(id, PASSWORD));
  }

  /** The days within a period on which somebody begins, in order. */
  public List<LocalDate> daysWithNewPeople(LocalDate today, LocalDate from) throws IOException {
    return lines(today)
        .flatMap(line -> line.employedSince().stream())
        .filter(day -> day.isAfter(from) && !day.isAfter(today))
        .distinct()
        .sorted()
        .toList();
  }

  private static String employees(LocalDate today, LocalDate day) throws IOException {
    return lines(today)
        .filter(line -> line.employedSince().map(since -> !since.isAfter(day)).orElse(true))
        .map(DemoLine::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<DemoLine> lines(LocalDate today) throws IOException {
    return new ClassPathResource("demo/employees.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .map(DemoLine::new)
        .map(line -> line.onLeave(today.minusDays(AWAY_SINCE), today.plusDays(AWAY_FOR)))
        .map(line -> line.newSince(today.minusDays(NEW_SINCE)));
  }
}
