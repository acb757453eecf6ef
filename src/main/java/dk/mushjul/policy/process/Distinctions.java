package dk.mushjul.policy.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What a table can tell apart. Two units that no row names, or two ages on the same side of every
 * limit, get the same answer, so they are one question: ten thousand people ask a handful.
 */
final class Distinctions {

  private static final String LITERAL = "\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false";

  private final Map<String, UnaryOperator<Object>> columns;
  private final boolean usable;

  private Distinctions(Map<String, UnaryOperator<Object>> columns, boolean usable) {
    this.columns = columns;
    this.usable = usable;
  }

  /** Reads them from a table; one whose answers are computed tells everything apart. */
  static Distinctions in(DmnModelInstance model, String decision) {
    Decision found = model.getModelElementById(decision);
    return found.getExpression() instanceof DecisionTable table
        ? new Distinctions(columns(table), answersAreLiteral(table))
        : new Distinctions(Map.of(), false);
  }

  /** The same question as everybody asks who cannot be told apart from this one. */
  Map<String, Object> of(Map<String, Object> inputs) {
    if (!usable) {
      return inputs;
    }
    var told = new HashMap<String, Object>();
    columns.forEach((name, column) -> told.put(name, column.apply(inputs.get(name))));
    return told;
  }

  private static boolean answersAreLiteral(DecisionTable table) {
    return table.getRules().stream()
        .flatMap(rule -> rule.getOutputEntries().stream())
        .allMatch(cell -> cell.getTextContent().strip().matches(LITERAL));
  }

  private static Map<String, UnaryOperator<Object>> columns(DecisionTable table) {
    var rules = List.copyOf(table.getRules());
    var columns = new HashMap<String, UnaryOperator<Object>>();
    var number = 0;
    for (var input : table.getInputs()) {
      var name = input.getInputExpression().getTextContent().strip();
      columns.put(name, Column.of(cells(rules, number++)));
    }
    return columns;
  }

  private static List<String> cells(List<Rule> rules, int column) {
    return rules.stream()
        .map(rule -> List.copyOf(rule.getInputEntries()).get(column).getTextContent().strip())
        .filter(cell -> !cell.isEmpty() && !cell.equals("-"))
        .distinct()
        .collect(Collectors.toList());
  }
}
