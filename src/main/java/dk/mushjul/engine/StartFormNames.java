package dk.mushjul.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the start form of a process in its model: the stem of its start event names it. */
@Component
class StartFormNames {

  private final ObjectProvider<RepositoryService> repository;

  StartFormNames(ObjectProvider<RepositoryService> repository) {
    this.repository = repository;
  }

  String form(String processId) {
    return repository
        .getObject()
        .getBpmnModelInstance(latest(processId).getId())
        .getModelElementsByType(StartEvent.class)
        .stream()
        .map(StartEvent::getCamundaFormRef)
        .filter(form -> form != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(processId + " has no start form"));
  }

  /** What people call the process. */
  String title(String processId) {
    return latest(processId).getName();
  }

  String latestDeployment(String processId) {
    return latest(processId).getDeploymentId();
  }

  private ProcessDefinition latest(String processId) {
    return repository
        .getObject()
        .createProcessDefinitionQuery()
        .processDefinitionKey(processId)
        .latestVersion()
        .singleResult();
  }
}
