package dk.mushjul.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** The gate of a start form; a process without one cannot be started by submitting a form. */
record GatedStart(String processId, ObjectProvider<StartGate> gate, StartFormHandler original)
    implements StartFormHandler {

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
    return original.createStartFormData(definition);
  }

  @Override
  public void submitFormVariables(VariableMap posted, VariableScope instance) {
    gate.getObject().begin(processId, (ExecutionEntity) instance, PostedAnswers.of(posted));
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
