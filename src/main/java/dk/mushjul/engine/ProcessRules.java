package dk.mushjul.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** The rules of one process file. */
final class ProcessRules {

  private final String file;
  private final BpmnModelInstance model;
  private final ModelSet set;
  private final Set<String> beans;
  private final List<String> breaches = new ArrayList<>();

  ProcessRules(String file, BpmnModelInstance model, ModelSet set, Set<String> beans) {
    this.file = file;
    this.model = model;
    this.set = set;
    this.beans = beans;
  }

  List<String> breaches() {
    all(UserTask.class).forEach(this::userTask);
    all(ServiceTask.class).forEach(step -> automatic(step, step.getCamundaDelegateExpression()));
    all(SendTask.class).forEach(step -> automatic(step, step.getCamundaDelegateExpression()));
    all(BusinessRuleTask.class).forEach(this::decision);
    all(CallActivity.class).forEach(this::called);
    all(ScriptTask.class).forEach(step -> breach(step, "scripts are not allowed"));
    refuse(CamundaScript.class, "scripts are not allowed");
    refuse(CamundaConnector.class, "connectors are not allowed");
    refuse(CamundaExecutionListener.class, "listeners are not allowed");
    refuse(CamundaTaskListener.class, "listeners are not allowed");
    breaches.addAll(new SteeringRules(file, set).breaches(model));
    return breaches;
  }

  private void userTask(UserTask task) {
    var form = task.getCamundaFormRef();
    if (form == null) {
      breach(task, "has no form: choose a Camunda Form");
    } else if (!set.ids("forms").contains(form)) {
      breach(task, "needs forms/" + form + ".form, which is not there");
    } else if (!"deployment".equals(task.getCamundaFormRefBinding())) {
      breach(task, "must bind its form as 'deployment'");
    }
  }

  private void automatic(BaseElement step, String expression) {
    var bean = Stem.of(step.getId()) + "Delegate";
    if (!("${" + bean + "}").equals(expression)) {
      breach(step, "must have the delegate expression ${" + bean + "}");
    } else if (!beans.contains(bean)) {
      breach(step, "has no automatic step behind it: there is no " + bean);
    }
  }

  private void decision(BusinessRuleTask task) {
    if (!set.ids("dmn").contains(task.getCamundaDecisionRef())) {
      breach(task, "needs the decision " + task.getCamundaDecisionRef() + ", which is not there");
    }
  }

  private void called(CallActivity call) {
    if (!set.ids("processes").contains(call.getCalledElement())) {
      breach(call, "calls " + call.getCalledElement() + ", which is not there");
    }
  }

  private void refuse(
      Class<? extends org.camunda.bpm.model.xml.instance.ModelElementInstance> kind, String why) {
    if (!model.getModelElementsByType(kind).isEmpty()) {
      breaches.add(file + ": " + why);
    }
  }

  private <T extends BaseElement> Collection<T> all(Class<T> kind) {
    return model.getModelElementsByType(kind);
  }

  private void breach(BaseElement element, String what) {
    breaches.add(file + ", " + element.getId() + ": " + what);
  }
}
