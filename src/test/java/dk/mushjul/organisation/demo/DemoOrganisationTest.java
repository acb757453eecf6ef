package dk.mushjul.organisation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Status;
import dk.mushjul.organisation.Unit;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class DemoOrganisationTest {

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Directory directory;
  @Autowired IdentityService identity;

  @BeforeEach
  void load() {
    people.solby();
  }

  @Test
  void hasThePeopleOfTheContract() {
    assertThat(directory.members(Role.EMPLOYEE)).hasSizeBetween(60, 80);
    assertThat(directory.units()).hasSizeBetween(6, 8);
    assertThat(directory.members(Role.HR)).containsExactly("hanne");
    assertThat(directory.members(Role.PROCESS_OWNER)).containsExactly("pia");
    assertThat(directory.members(Role.COMMITTEE)).containsExactly("carl", "clara");
    assertThat(directory.managerOf("emma")).contains("mads");
    assertThat(directory.managerOf("erik")).contains("mads");
    assertThat(directory.managerOf("mads")).contains("dorte");
    assertThat(directory.managerOf("mette")).contains("dorte");
    assertThat(directory.managerOf("dorte")).isEmpty();
    assertThat(directory.managerOf("frederik")).contains("mette");
  }

  @Test
  void hasThreeLevels() {
    assertThat(directory.unitsAndBelow("hjemmepleje"))
        .extracting(Unit::id)
        .containsExactlyInAnyOrder("hjemmepleje", "hjemmepleje-nord", "hjemmepleje-syd");
    assertThat(directory.unit("hjemmepleje")).map(Unit::parentId).contains("solby");
  }

  @Test
  void hasWhomAWheelHasToCopeWith() {
    var everybody = directory.everybody().values();

    assertThat(everybody)
        .extracting(ConversationParty::employee)
        .anyMatch(person -> new BigDecimal("6.00").equals(person.weeklyHours()))
        .anyMatch(person -> person.birthYear() != null && person.birthYear() <= 1966)
        .anyMatch(person -> person.awayOn(clock.today()));
    assertThat(everybody.stream().filter(party -> "nadia".equals(party.managerId()))).hasSize(15);
    assertThat(directory.employeesOf("vej-og-park")).hasSize(4);
  }

  @Test
  void fillsInTheDatesThatMove() {
    var line = directory.employee("line").orElseThrow();
    var noor = directory.employee("noor").orElseThrow();

    assertThat(line.status()).isEqualTo(Status.LEAVE);
    assertThat(line.absentFrom()).isEqualTo(clock.today().minusDays(60));
    assertThat(line.absentTo()).isEqualTo(clock.today().plusDays(120));
    assertThat(directory.awayOn("line", clock.today())).isTrue();
    assertThat(noor.employedSince()).isEqualTo(clock.today().minusDays(20));
  }

  @Test
  void letsEverybodySignIn() {
    assertThat(directory.members(Role.EMPLOYEE))
        .allMatch(id -> identity.checkPassword(id, "mushjul-demo"));
  }

  @Test
  void isNotMissingAnyMore() {
    assertThat(directory.employeesOf("borgerservice"))
        .extracting(Employee::id)
        .contains("emma", "erik")
        .doesNotContain("mads");
    assertThat(directory.unitsWithTalks()).extracting(Unit::id).contains("solby");
    assertThat(List.of(directory.conversationUnitOf("mads"))).containsExactly("solby");
  }
}
