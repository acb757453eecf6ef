package dk.mushjul.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL expression of a form, evaluated with the engine that Camunda brings. Conditions are unary
 * tests on nothing, as in the browser: there a condition whose value is unknown holds.
 */
final class Feel {

  private static final FeelEngineApi ENGINE =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

  private final ParsedExpression parsed;

  private Feel(ParsedExpression parsed) {
    this.parsed = parsed;
  }

  static Feel condition(String text, String where) {
    return of(ENGINE.parseUnaryTests(text.substring(1)), where);
  }

  static Feel expression(String text, String where) {
    return of(ENGINE.parseExpression(text.substring(1)), where);
  }

  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  private static Feel of(ParseResult result, String where) {
    if (!result.isSuccess()) {
      throw new InvalidForm(where + ": " + result.failure().message());
    }
    return new Feel(result.parsedExpression());
  }

  boolean holds(Map<String, Object> scope) {
    var result = ENGINE.evaluateWithInput(parsed, null, scope);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }

  /** The value in plain Java, or null where it cannot be computed. */
  Object value(Map<String, Object> scope) {
    var result = ENGINE.evaluate(parsed, scope);
    return result.isSuccess() ? plain(result.result()) : null;
  }

  private static Object plain(Object value) {
    if (value == null || value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Number number) {
      return Numbers.plain(number);
    }
    if (value instanceof List<?> list) {
      var copy = new ArrayList<>();
      list.forEach(item -> copy.add(plain(item)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      var copy = new LinkedHashMap<String, Object>();
      map.forEach((key, item) -> copy.put(key.toString(), plain(item)));
      return copy;
    }
    return value.toString();
  }
}
