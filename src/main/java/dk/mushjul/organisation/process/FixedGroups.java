package dk.mushjul.organisation.process;

import dk.mushjul.organisation.Role;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.stereotype.Component;

/** The groups that are there before anybody is in them, and what they may do. */
@Component
class FixedGroups {

  private static final Map<Role, String> NAMES =
      Map.of(
          Role.EMPLOYEE, "Medarbejdere",
          Role.MANAGER, "Ledere",
          Role.HR, "HR",
          Role.COMMITTEE, "Samarbejdsudvalg",
          Role.PROCESS_OWNER, "Procesejere",
          Role.ADMIN, "Administratorer");

  private final IdentityService identity;
  private final AuthorizationService authorizations;

  FixedGroups(IdentityService identity, AuthorizationService authorizations) {
    this.identity = identity;
    this.authorizations = authorizations;
  }

  /** Makes what is missing and sets right what differs. */
  void ensure() {
    for (Role role : Role.values()) {
      ensureGroup(role);
    }
    Grants.all().forEach(this::ensureGrant);
  }

  private void ensureGroup(Role role) {
    if (identity.createGroupQuery().groupId(role.group()).count() == 0) {
      var group = identity.newGroup(role.group());
      group.setName(NAMES.get(role));
      group.setType("ROLE");
      identity.saveGroup(group);
    }
  }

  private void ensureGrant(Grant grant) {
    var row =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GRANT)
            .groupIdIn(grant.group())
            .resourceType(grant.resource())
            .resourceId(grant.resourceId())
            .singleResult();
    if (row == null) {
      save(authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT), grant);
    } else if (!has(row, grant)) {
      save(row, grant);
    }
  }

  private void save(Authorization row, Grant grant) {
    row.setGroupId(grant.group());
    row.setResource(grant.resource());
    row.setResourceId(grant.resourceId());
    for (var permission : grant.permissions()) {
      row.addPermission(permission);
    }
    authorizations.saveAuthorization(row);
  }

  private static boolean has(Authorization row, Grant grant) {
    for (var permission : grant.permissions()) {
      if (!row.isPermissionGranted(permission)) {
        return false;
      }
    }
    return true;
  }
}
