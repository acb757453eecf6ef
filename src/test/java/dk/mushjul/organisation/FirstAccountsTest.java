package dk.mushjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

@MushjulTest
class FirstAccountsTest {

  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;
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

  @Test
  void areMadeOnceWhenSeveralNodesStart() throws Exception {
    var before = rights();
    identity.deleteGroup("committee");
    authorizations.createAuthorizationQuery().groupIdIn("committee").list().stream()
        // The lists in Tasklist give theirs themselves.
        .filter(row -> row.getResourceType() != Resources.FILTER.resourceType())
        .forEach(row -> authorizations.deleteAuthorization(row.getId()));
    assertThat(rights()).isNotEqualTo(before);

    Callable<Boolean> node =
        () -> {
          firstAccounts.start();
          return true;
        };
    AtOnce.all(Collections.nCopies(4, node));

    assertThat(identity.createGroupQuery().groupId("committee").count()).isEqualTo(1);
    assertThat(rights()).isEqualTo(before);
  }

  /** Who may what, each right as often as it stands there. */
  private List<String> rights() {
    return authorizations.createAuthorizationQuery().unlimitedList().stream()
        .map(
            row ->
                row.getGroupId()
                    + row.getUserId()
                    + row.getResourceType()
                    + row.getResourceId()
                    + ((AuthorizationEntity) row).getPermissions())
        .sorted()
        .toList();
  }
}
