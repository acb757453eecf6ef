package dk.mushjul.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Whose task a step is, as the model says it: a single person by a variable ({@code ${manager}}), a
 * group, or, where the person's variable may be empty, both.
 *
 * @param person name of the variable that holds the person's id, or null
 * @param group the group's id, or an expression {@code ${variable}} that holds it, or null
 * @param isPersonal whether nobody stands in for the person, as the property {@code substitute}
 *     says
 */
record StepRole(String person, String group, boolean isPersonal) {

  private static final String SUBSTITUTE = "substitute";

  static StepRole of(Element userTask) {
    return new StepRole(
        variable(attribute(userTask, "assignee")),
        attribute(userTask, "candidateGroups"),
        isPersonal(userTask));
  }

  private static boolean isPersonal(Element userTask) {
    var properties = BpmnParseUtil.parseCamundaExtensionProperties(userTask);
    return properties != null && "no".equals(properties.get(SUBSTITUTE));
  }

  private static String attribute(Element userTask, String name) {
    return userTask.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, name);
  }

  static String variable(String expression) {
    return expression == null ? null : expression.replaceAll("^\\$\\{\\s*|\\s*}$", "");
  }

  boolean groupIsVariable() {
    return group != null && group.startsWith("${");
  }

  /** Whether the step is the employee's, whose own working days then count. */
  boolean isEmployee() {
    return "employee".equals(person);
  }

  /** Whether the step is the manager's, which somebody may stand in for. */
  boolean isManager() {
    return "manager".equals(person);
  }

  /** The one word that the decision tables know this role by. */
  String word() {
    return person != null ? person : variable(group);
  }
}
