package dk.mushjul.organisation.process;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What each group may do in the engine. People have no rows of their own but the one on their own
 * account. That a group may read itself is the engine's doing.
 */
final class Grants {

  private static final String ANY = "*";
  private static final String[] BELOW_THE_WHEEL = {
    "strategyBriefing",
    "unitRound",
    "groupPreparation",
    "conversation",
    "followUp",
    "evaluation",
    "conversationRequest",
    "lateManager"
  };

  private Grants() {}

  static List<Grant> all() {
    var grants = new ArrayList<Grant>();
    for (String group :
        List.of("employee", "manager", "hr", "committee", "process-owner", "camunda-admin")) {
      grants.add(Grant.of(group, APPLICATION, "welcome", ACCESS));
      grants.add(Grant.of(group, APPLICATION, "tasklist", ACCESS));
    }
    for (String group : List.of("hr", "committee", "process-owner", "camunda-admin")) {
      grants.add(Grant.of(group, APPLICATION, "cockpit", ACCESS));
    }
    for (String group : List.of("employee", "hr")) {
      grants.add(Grant.of(group, PROCESS_INSTANCE, ANY, CREATE));
    }
    grants.add(starts("employee", "conversationRequest"));
    grants.add(starts("hr", "wheel", READ_TASK));
    grants.add(starts("hr", "managerChange"));
    grants.add(starts("manager", "substitution"));
    grants.add(starts("hr", "dateChange", READ_TASK));
    grants.addAll(Grant.each("hr", PROCESS_DEFINITION, BELOW_THE_WHEEL, READ_TASK).toList());
    grants.addAll(modelling());
    grants.addAll(administering());
    return grants;
  }

  /** Seeing a process in the list, starting it, and what else. */
  private static Grant starts(String group, String process, Permission... more) {
    var permissions = new ArrayList<Permission>(List.of(READ, CREATE_INSTANCE));
    permissions.addAll(List.of(more));
    return Grant.of(group, PROCESS_DEFINITION, process, permissions.toArray(Permission[]::new));
  }

  private static List<Grant> modelling() {
    return List.of(
        Grant.of("process-owner", DEPLOYMENT, ANY, READ, CREATE),
        Grant.of("process-owner", PROCESS_DEFINITION, ANY, READ),
        Grant.of("process-owner", DECISION_DEFINITION, ANY, READ),
        Grant.of("process-owner", DECISION_REQUIREMENTS_DEFINITION, ANY, READ));
  }

  /** Everything: the administrator repairs. What people write does not stand in the engine. */
  private static List<Grant> administering() {
    return Arrays.stream(Resources.values())
        .map(resource -> Grant.of("camunda-admin", resource, ANY, ALL))
        .toList();
  }
}
