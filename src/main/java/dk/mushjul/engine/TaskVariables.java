package dk.mushjul.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What many tasks see of their processes' variables, in as many statements as for one. */
@Component
class TaskVariables {

  private final RuntimeService runtime;
  private final JdbcClient jdbc;

  TaskVariables(RuntimeService runtime, JdbcClient jdbc) {
    this.runtime = runtime;
    this.jdbc = jdbc;
  }

  /** The variables that each task sees, by the id of the task; an inner one hides an outer one. */
  Map<String, Map<String, Object>> of(List<? extends Task> tasks) {
    var instances = tasks.stream().map(Task::getProcessInstanceId).distinct().toList();
    var parents = parents(instances);
    var variables =
        runtime
            .createVariableInstanceQuery()
            .processInstanceIdIn(instances.toArray(String[]::new))
            .disableCustomObjectDeserialization()
            .list()
            .stream()
            .collect(Collectors.groupingBy(VariableInstance::getExecutionId));
    return tasks.stream()
        .collect(Collectors.toMap(Task::getId, task -> seen(task, parents, variables)));
  }

  private Map<String, String> parents(List<String> instances) {
    var parents = new HashMap<String, String>();
    RowCallbackHandler keep = row -> parents.put(row.getString("id_"), row.getString("parent_id_"));
    jdbc.sql("select id_, parent_id_ from public.act_ru_execution where proc_inst_id_ in (:ids)")
        .param("ids", instances)
        .query(keep);
    return parents;
  }

  private static Map<String, Object> seen(
      Task task, Map<String, String> parents, Map<String, List<VariableInstance>> variables) {
    var seen = new HashMap<String, Object>();
    for (var at = task.getExecutionId(); at != null; at = parents.get(at)) {
      variables.getOrDefault(at, List.of()).stream()
          .filter(variable -> variable.getTaskId() == null)
          .forEach(variable -> seen.putIfAbsent(variable.getName(), variable.getValue()));
    }
    return seen;
  }
}
