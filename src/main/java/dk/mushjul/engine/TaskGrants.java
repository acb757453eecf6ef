package dk.mushjul.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import dk.mushjul.organisation.process.OwnAccount;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine's rights on single tasks. Whoever has a task may work on it, and loses that with the
 * task. Of the groups only those with few tasks get a row per task: rows for a large group would
 * make Tasklist count for minutes. They may hand a claimed task back, too.
 */
final class TaskGrants extends OwnAccount {

  private static final Set<String> GROUPS_WITH_FEW_TASKS = Set.of("hr", "committee");

  private final TaskRows rows;

  TaskGrants(TaskRows rows) {
    this.rows = rows;
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    // Two claims of one person would add the same row; a task that is just made has no rival.
    if (((TaskEntity) task).getRevision() > 0 && !rows.isOpenAndOurs(task.getId())) {
      throw new OptimisticLockingException("The task was ended at the same moment");
    }
    if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
      take(task, oldAssignee);
    }
    return super.newTaskAssignee(task, oldAssignee, newAssignee);
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
    if (!GROUPS_WITH_FEW_TASKS.contains(groupId)) {
      return null;
    }
    var rows = super.newTaskGroupIdentityLink(task, groupId, type);
    for (var row : rows) {
      row.addPermission(TASK_ASSIGN);
    }
    return rows;
  }

  @Override
  public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
    if (!userId.equals(task.getAssignee())) {
      take(task, userId);
    }
    return null;
  }

  @Override
  public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
    if (GROUPS_WITH_FEW_TASKS.contains(groupId)) {
      getAuthorizationManager()
          .deleteAuthorizationsByResourceIdAndGroupId(TASK, task.getId(), groupId);
    }
    return null;
  }

  /** A task that is just being made has no rows in the database, so they need not be looked for. */
  @Override
  protected AuthorizationEntity getGrantAuthorization(
      String taskId, String userId, String groupId, Resource resource) {
    var entities = Context.getCommandContext().getDbEntityManager();
    var task = entities.getCachedEntity(TaskEntity.class, taskId);
    if (task == null || !entities.getDbEntityCache().isTransient(task)) {
      return super.getGrantAuthorization(taskId, userId, groupId, resource);
    }
    return entities.getCachedEntitiesByType(AuthorizationEntity.class).stream()
        .filter(row -> row.getAuthorizationType() == AUTH_TYPE_GRANT)
        .filter(row -> row.getResourceType() == resource.resourceType())
        .filter(row -> taskId.equals(row.getResourceId()))
        .filter(row -> Objects.equals(userId, row.getUserId()))
        .filter(row -> Objects.equals(groupId, row.getGroupId()))
        .findFirst()
        .orElse(null);
  }

  /** Not by returning the row: a task that ends deletes all its rows, and twice is a lost race. */
  private void take(Task task, String userId) {
    getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(TASK, task.getId(), userId);
  }
}
