package dk.mushjul.bench;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;

/** Hands in a form as that person, as Tasklist does. */
record Hand(ProcessEngine engine) {

  void start(String person, String process, Map<String, Object> answers) {
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    as(person, () -> engine.getFormService().submitStartForm(definition.getId(), answers));
  }

  void in(String person, String stem, Map<String, Object> answers) {
    var task =
        engine
            .getTaskService()
            .createTaskQuery()
            .taskDefinitionKey("userTask_" + stem)
            .singleResult();
    as(person, () -> engine.getFormService().submitTaskForm(task.getId(), answers));
  }

  private void as(String person, Runnable work) {
    var groups =
        engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
            .map(Group::getId)
            .toList();
    engine.getIdentityService().setAuthentication(person, groups);
    try {
      work.run();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
