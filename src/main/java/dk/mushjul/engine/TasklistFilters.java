package dk.mushjul.engine;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The four lists that people see in Tasklist, made once, also when several nodes start together.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

  private static final long LOCK = 7_240_001;
  private static final List<String> EVERYBODY =
      List.of("employee", "manager", "hr", "committee", "process-owner", "camunda-admin");

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  TasklistFilters(
      FilterService filters,
      TaskService tasks,
      AuthorizationService authorizations,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
          make("Mine opgaver", 0, query().taskAssigneeExpression("${currentUser()}"), EVERYBODY);
          make(
              "Min gruppes opgaver",
              10,
              query().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned(),
              EVERYBODY);
          make(
              "Overskredet",
              20,
              query().taskAssigneeExpression("${currentUser()}").dueBeforeExpression("${now()}"),
              EVERYBODY);
          make("Alle", 30, query(), List.of("hr"));
        });
  }

  private TaskQuery query() {
    return tasks.createTaskQuery();
  }

  private void make(String name, int priority, TaskQuery query, List<String> readers) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    var properties = new HashMap<String, Object>();
    properties.put("priority", priority);
    properties.put("color", "#2f6f62");
    properties.put("refresh", false);
    properties.put("showUndefinedVariable", false);
    properties.put("variables", List.of());
    var filter =
        filters.saveFilter(
            filters.newTaskFilter().setName(name).setProperties(properties).setQuery(query));
    readers.forEach(group -> grant(filter, group));
  }

  private void grant(Filter filter, String group) {
    var row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    row.setGroupId(group);
    row.setResource(Resources.FILTER);
    row.setResourceId(filter.getId());
    row.addPermission(Permissions.READ);
    authorizations.saveAuthorization(row);
  }
}
