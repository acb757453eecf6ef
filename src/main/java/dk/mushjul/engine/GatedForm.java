package dk.mushjul.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands in for the engine's own form handler, which would make a variable of every posted field.
 */
record GatedForm(
    String form, StepRole role, ObjectProvider<StepGate> gate, TaskFormHandler original)
    implements TaskFormHandler {

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    return original.createTaskForm(task);
  }

  @Override
  public void submitFormVariables(VariableMap posted, VariableScope task) {
    gate.getObject().handIn((TaskEntity) task, PostedAnswers.of(posted));
  }

  @Override
  public void parseConfiguration(
      Element element,
      DeploymentEntity deployment,
      ProcessDefinitionEntity definition,
      BpmnParse parse) {
    original.parseConfiguration(element, deployment, definition, parse);
  }
}
