package dk.mushjul.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import dk.mushjul.organisation.Accounts;
import dk.mushjul.organisation.WeakPassword;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class EngineAccountsTest {

  private static final String UNITS = "top;Kommunen;;dorte\nnord;Nord;top;mads\n";
  private static final String DORTE = person("dorte", "Dorte Lindskov", "top", "");
  private static final String MADS = person("mads", "Mads Overgaard", "nord", "");
  private static final String EMMA = person("emma", "Emma Lund", "nord", "hr|process-owner");

  @Autowired TestPeople people;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;
  @Autowired Accounts accounts;

  @BeforeEach
  void three() {
    people.organisation(UNITS, DORTE + MADS + EMMA);
  }

  @Test
  void putsPeopleInTheGroupsOfTheirRolesAndTheirUnit() {
    assertThat(groupsOf("emma")).containsExactly("employee", "hr", "process-owner", "unit-nord");
    assertThat(groupsOf("mads")).containsExactly("employee", "manager", "unit-nord");
    assertThat(groupsOf("dorte")).containsExactly("employee", "manager", "unit-top");
    assertThat(identity.createGroupQuery().groupId("unit-nord").singleResult().getName())
        .isEqualTo("Nord");
  }

  @Test
  void callsPeopleByTheirNames() {
    var emma = user("emma");

    assertThat(emma.getFirstName()).isEqualTo("Emma");
    assertThat(emma.getLastName()).isEqualTo("Lund");
    assertThat(emma.getEmail()).isEqualTo("emma@example.dk");
  }

  @Test
  void followsWhatChanges() {
    people.organisation(
        "top;Byen;;dorte\nsyd;Syd;top;mads\n",
        DORTE
            + MADS.replace("nord", "syd")
            + person("emma", "Emma Lund-Holm", "syd", "committee|committee:syd"));

    assertThat(groupsOf("emma")).containsExactly("committee", "employee", "unit-syd");
    assertThat(user("emma").getLastName()).isEqualTo("Lund-Holm");
    assertThat(identity.createGroupQuery().groupId("unit-nord").count()).isZero();
    assertThat(identity.createGroupQuery().groupId("unit-top").singleResult().getName())
        .isEqualTo("Byen");
    assertThat(authorizations.createAuthorizationQuery().groupIdIn("unit-nord").count()).isZero();
  }

  @Test
  void locksOutWhoLeaves() {
    people.organisation(UNITS, DORTE + MADS);

    assertThat(user("emma")).isNull();
    assertThat(groupsOf("emma")).isEmpty();
    assertThat(identity.checkPassword("emma", TestPeople.PASSWORD)).isFalse();
    assertThat(authorizations.createAuthorizationQuery().userIdIn("emma").count()).isZero();
  }

  @Test
  void keepsPasswordsAndStrangers() {
    accounts.choosePassword("emma", "Solsikke-1848");
    identity.saveUser(identity.newUser("service"));
    identity.createMembership("service", "process-owner");

    people.organisationKeepingPasswords(UNITS, DORTE + MADS + EMMA.replace("Lund", "Holm"));

    assertThat(identity.checkPassword("emma", "Solsikke-1848")).isTrue();
    assertThat(groupsOf("service")).containsExactly("process-owner");
  }

  @Test
  void letsNobodyInBeforeTheyHaveChosenAPassword() {
    people.organisationKeepingPasswords(
        UNITS, DORTE + MADS + EMMA + person("erik", "Erik Solberg", "nord", ""));

    assertThat(identity.checkPassword("erik", "")).isFalse();
    assertThat(identity.checkPassword("erik", TestPeople.PASSWORD)).isFalse();
    accounts.choosePassword("erik", "Solsikke-1848");
    assertThat(identity.checkPassword("erik", "Solsikke-1848")).isTrue();
  }

  @Test
  void refusesWeakPasswords() {
    assertThatThrownBy(() -> accounts.choosePassword("emma", "emma"))
        .isInstanceOfSatisfying(
            WeakPassword.class,
            weak ->
                assertThat(weak.broken())
                    .extracting(WeakPassword.Rule::code)
                    .contains("PASSWORD_POLICY_USER_DATA", "PASSWORD_POLICY_LENGTH"));
    assertThat(identity.checkPassword("emma", TestPeople.PASSWORD)).isTrue();
  }

  @Test
  void opensALockedAccountWithANewPassword() {
    for (int i = 0; i < 10; i++) {
      identity.checkPassword("emma", "gæt");
    }
    assertThat(identity.checkPassword("emma", TestPeople.PASSWORD)).isFalse();

    accounts.choosePassword("emma", "Solsikke-1848");

    assertThat(identity.checkPassword("emma", "Solsikke-1848")).isTrue();
  }

  @Test
  void letsPeopleReadAndChangeTheirOwnAccountOnly() {
    assertThat(may("emma", USER, "emma", READ, UPDATE)).isTrue();
    assertThat(may("emma", USER, "emma", DELETE)).isFalse();
    assertThat(may("emma", USER, "mads", READ)).isFalse();
    assertThat(as("emma", () -> identity.createUserQuery().listPage(0, 10)))
        .extracting(User::getId)
        .containsExactly("emma");
  }

  @Test
  void letsGroupsReadThemselves() {
    for (var group : List.of("employee", "hr", "process-owner", "unit-nord")) {
      assertThat(may("emma", GROUP, group, READ)).as(group).isTrue();
    }
    assertThat(may("emma", GROUP, "committee", READ)).isFalse();
    assertThat(may("emma", GROUP, "unit-top", READ)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "employee, true, false, false",
    "manager, true, false, false",
    "hr, true, true, false",
    "committee, true, true, false",
    "process-owner, true, true, false",
    "camunda-admin, true, true, true"
  })
  void opensApplicationsToGroups(String group, boolean tasklist, boolean cockpit, boolean admin) {
    assertThat(mayGroup(group, "tasklist")).isEqualTo(tasklist);
    assertThat(mayGroup(group, "welcome")).isEqualTo(tasklist);
    assertThat(mayGroup(group, "cockpit")).isEqualTo(cockpit);
    assertThat(mayGroup(group, "admin")).isEqualTo(admin);
  }

  @Test
  void letsHrReadTasksAndStartTheWheel() {
    assertThat(may("emma", PROCESS_DEFINITION, "conversation", READ_TASK)).isTrue();
    assertThat(may("emma", PROCESS_DEFINITION, "wheel", READ, Permissions.CREATE_INSTANCE))
        .isTrue();
    assertThat(may("mads", PROCESS_DEFINITION, "wheel", Permissions.CREATE_INSTANCE)).isFalse();
    assertThat(may("mads", PROCESS_DEFINITION, "conversation", READ_TASK)).isFalse();
    assertThat(may("mads", PROCESS_DEFINITION, "conversationRequest", Permissions.CREATE_INSTANCE))
        .isTrue();
  }

  @Test
  void givesNobodyARowThatAGroupCouldHave() {
    assertThat(
            authorizations.createAuthorizationQuery().list().stream()
                .map(Authorization::getUserId)
                .filter(user -> user != null))
        .containsExactlyInAnyOrder("admin", "dorte", "mads", "emma");
  }

  @Test
  void preparesTheSameTwice() {
    long grants = authorizations.createAuthorizationQuery().count();

    accounts.prepare("admin", "another-password");
    accounts.prepare("admin", "mushjul-demo");

    assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
    assertThat(groupsOf("admin")).containsExactly("camunda-admin");
    assertThat(identity.checkPassword("admin", "mushjul-demo")).isTrue();
  }

  private List<String> groupsOf(String userId) {
    return identity.createGroupQuery().groupMember(userId).list().stream()
        .map(Group::getId)
        .sorted()
        .toList();
  }

  private User user(String userId) {
    return identity.createUserQuery().userId(userId).singleResult();
  }

  private boolean may(String user, Resource resource, String id, Permission... permissions) {
    return List.of(permissions).stream()
        .allMatch(
            permission ->
                authorizations.isUserAuthorized(user, groupsOf(user), permission, resource, id));
  }

  private boolean mayGroup(String group, String application) {
    return authorizations.isUserAuthorized(
        "nobody", List.of(group), Permissions.ACCESS, APPLICATION, application);
  }

  private <T> T as(String user, Supplier<T> action) {
    identity.setAuthentication(user, groupsOf(user));
    try {
      return action.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  private static String person(String id, String name, String unit, String roles) {
    return id
        + ";"
        + name
        + ";"
        + id
        + "@example.dk;"
        + unit
        + ";;2019-01-01;37;1980;"
        + roles
        + ";active;;\n";
  }
}
