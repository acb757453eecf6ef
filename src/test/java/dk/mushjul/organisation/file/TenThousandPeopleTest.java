package dk.mushjul.organisation.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.testing.MushjulTest;
import java.io.IOException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class TenThousandPeopleTest {

  private static final Logger LOG = LoggerFactory.getLogger(TenThousandPeopleTest.class);
  private static final int PEOPLE = 10_000;

  @Autowired OrganisationImport organisationImport;
  @Autowired Directory directory;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;
  @Autowired JdbcTemplate jdbc;

  private interface Work {
    ImportReport run() throws IOException;
  }

  @Test
  void comeInChangeAndLeave() throws IOException {
    var everybody = new GeneratedOrganisation(PEOPLE).files();
    var most = new GeneratedOrganisation(PEOPLE / 2).files();

    assertThat(timed("dry run", () -> organisationImport.dryRun(everybody, true)).joined())
        .isEqualTo(PEOPLE);
    assertThat(timed("all join", () -> organisationImport.run(everybody, true, 0)).joined())
        .isEqualTo(PEOPLE);
    assertEverybodyIsThere(PEOPLE);
    assertThat(jdbc.queryForObject("select count(*) from mushjul.notice", Integer.class))
        .isEqualTo(PEOPLE);

    var again = timed("nothing new", () -> organisationImport.run(everybody, true, 0));
    assertThat(again.joined() + again.left() + again.changed()).isZero();

    var half = timed("half leave", () -> organisationImport.run(most, true, PEOPLE / 2));
    assertThat(half.left()).isEqualTo(PEOPLE / 2);
    assertEverybodyIsThere(PEOPLE / 2);
  }

  private void assertEverybodyIsThere(int people) {
    // The server counts its rows by itself, but not within the second; asked before, it joins
    // badly.
    jdbc.execute("analyze");
    int units = new GeneratedOrganisation(people).unitCount();
    assertThat(directory.everybody()).hasSize(people);
    assertThat(directory.members(Role.MANAGER)).hasSize(units);
    assertThat(identity.createUserQuery().memberOfGroup("employee").count()).isEqualTo(people);
    assertThat(identity.createUserQuery().memberOfGroup("manager").count()).isEqualTo(units);
    assertThat(identity.createUserQuery().memberOfGroup("unit-u7").count()).isEqualTo(20);
    assertThat(identity.createUserQuery().count()).isEqualTo(people + 1L);
    assertThat(
            authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.USER)
                .resourceId("p4711")
                .count())
        .isEqualTo(1);
  }

  private static ImportReport timed(String what, Work work) throws IOException {
    long start = System.nanoTime();
    var report = work.run();
    LOG.info("{} people, {}: {} ms", PEOPLE, what, (System.nanoTime() - start) / 1_000_000);
    return report;
  }
}
