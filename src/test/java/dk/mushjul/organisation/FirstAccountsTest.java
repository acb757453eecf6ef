package dk.mushjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

@MushjulTest
class FirstAccountsTest {

  @Autowired IdentityService identity;
  @Autowired Directory directory;
  @Autowired FirstAccounts firstAccounts;

  @Autowired
  @Qualifier("webServerStartStop")
  SmartLifecycle port;

  @Test
  void areThereBeforeThePortOpens() {
    assertThat(firstAccounts.isRunning()).isTrue();
    assertThat(firstAccounts.getPhase()).isLessThan(port.getPhase());
  }

  @Test
  void haveAnAdministratorWhoIsNoEmployee() {
    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isPositive();
    assertThat(directory.rolesOf("admin")).containsExactly(Role.ADMIN);
    assertThat(directory.employee("admin")).isEmpty();
    assertThat(directory.everybody()).isEmpty();
  }

  @Test
  void haveTheGroupsOfTheContract() {
    assertThat(identity.createGroupQuery().list())
        .extracting(Group::getId)
        .contains("employee", "manager", "hr", "committee", "process-owner", "camunda-admin");
  }
}
