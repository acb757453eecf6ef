package dk.mushjul.policy.process;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * What must hold of a table before it may run: the columns that the application asks for, cells
 * that can be read, words that it knows. Found here, a slip is a refused deployment; found later,
 * it would be everybody's failed task.
 */
public final class TableRules {

  private static final FeelEngineApi FEEL =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

  private final String file;
  private final List<String> breaches = new ArrayList<>();

  private TableRules(String file) {
    this.file = file;
  }

  /**
   * What is wrong with a table, each with file, decision, row and column; empty when nothing is.
   */
  public static List<String> breaches(String file, byte[] content) {
    var rules = new TableRules(file);
    try {
      rules.check(Dmn.readModelFromStream(new ByteArrayInputStream(content)));
    } catch (DmnModelException | ModelParseException e) {
      rules.breaches.add(file + ": is not a decision table that can be read");
    }
    return rules.breaches;
  }

  private void check(DmnModelInstance model) {
    for (var decision : model.getModelElementsByType(Decision.class)) {
      if (decision.getExpression() instanceof DecisionTable table) {
        check(decision, table);
      } else {
        breaches.add(file + ", " + decision.getId() + ": is not a table");
      }
    }
  }

  private void check(Decision decision, DecisionTable table) {
    var columns = Columns.of(decision.getId());
    onlyFeel(decision, ((Definitions) decision.getParentElement()).getExpressionLanguage());
    table
        .getInputs()
        .forEach(in -> onlyFeel(decision, in.getInputExpression().getExpressionLanguage()));
    var outputs = table.getOutputs().stream().map(Output::getName).toList();
    var inputs =
        table.getInputs().stream()
            .map(in -> in.getInputExpression().getTextContent().strip())
            .toList();
    columns.missing(outputs).forEach(it -> breach(decision, "has no output " + it));
    columns
        .unknown(inputs)
        .forEach(it -> breach(decision, "asks for " + it + ", which is not known"));
    var number = 0;
    for (var rule : table.getRules()) {
      check(new Place(decision, ++number), rule, outputs, columns);
    }
  }

  private void check(Place row, Rule rule, List<String> outputs, Columns columns) {
    rule.getInputEntries().forEach(cell -> input(row, cell));
    Iterator<String> output = outputs.iterator();
    for (var cell : rule.getOutputEntries()) {
      output(row, output.next(), cell, columns);
    }
  }

  private void input(Place row, UnaryTests cell) {
    var text = cell.getTextContent().strip();
    onlyFeel(row.decision(), cell.getExpressionLanguage());
    if (!text.isEmpty()) {
      readable(row, text, FEEL.parseUnaryTests(text));
    }
  }

  private void output(Place row, String output, LiteralExpression cell, Columns columns) {
    var text = cell.getTextContent().strip();
    onlyFeel(row.decision(), cell.getExpressionLanguage());
    if (text.isEmpty()) {
      breach(row, "the output " + output + " is empty");
    } else {
      columns
          .refusal(output, text)
          .ifPresentOrElse(
              why -> breach(row, "the output " + output + " " + why),
              () -> readable(row, text, FEEL.parseExpression(text)));
    }
  }

  /** Any other language would be a program on the server. */
  private void onlyFeel(Decision decision, String language) {
    if (language != null && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      breach(decision, "only FEEL is allowed");
    }
  }

  private void readable(Place row, String text, ParseResult parsed) {
    if (!parsed.isSuccess()) {
      breach(row, "cannot read " + text);
    }
  }

  private void breach(Place row, String what) {
    breach(row.decision(), "row " + row.number() + ": " + what);
  }

  private void breach(Decision decision, String what) {
    breaches.add(file + ", " + decision.getId() + ": " + what);
  }

  private record Place(Decision decision, int number) {}
}
