package dk.mushjul.engine;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Whose step a task was that is over: the assignee's, and its group's. Only inside a command. */
@Component
class PastSteps {

  /** The only groups that a variable of ours names. */
  private static final Set<Role> VARYING = Set.of(Role.HR, Role.COMMITTEE);

  private final ProcessEngineConfigurationImpl engine;
  private final HistoryService history;
  private final Directory directory;

  PastSteps(ProcessEngineConfigurationImpl engine, HistoryService history, Directory directory) {
    this.engine = engine;
    this.history = history;
    this.directory = directory;
  }

  boolean wasFor(String taskId, String userId) {
    return Optional.ofNullable(
            history.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult())
        .filter(task -> userId.equals(task.getAssignee()) || wasForGroupOf(userId, task))
        .isPresent();
  }

  private boolean wasForGroupOf(String userId, HistoricTaskInstance task) {
    var definition =
        engine
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
            .getTaskDefinitions()
            .get(task.getTaskDefinitionKey());
    return definition != null
        && definition.getTaskFormHandler() instanceof GatedForm gated
        && gated.role().group() != null
        && directory.rolesOf(userId).stream().anyMatch(roles(gated.role())::contains);
  }

  /** Which group a variable meant is forgotten with its instance. */
  private static Collection<Role> roles(StepRole role) {
    return role.groupIsVariable()
        ? VARYING
        : Optional.ofNullable(Parties.GROUPS.get(role.group())).stream().toList();
  }
}
