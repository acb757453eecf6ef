package dk.mushjul.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL expression of a form, evaluated with the engine that Camunda brings. As a condition it is
 * what it is in the browser, a unary test of nothing: what is unknown equals nothing and so holds,
 * and a {@code not(…)} around the whole turns the test, not the value.
 */
final class Feel {

  private static final FeelEngineApi ENGINE =
      FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

  private final ParsedExpression parsed;
  private final boolean negated;

  private Feel(ParsedExpression parsed, boolean negated) {
    this.parsed = parsed;
    this.negated = negated;
  }

  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  static Feel condition(String text, String where) {
    var body = text.substring(1).strip();
    var negated = false;
    while (closesAtTheEnd(body)) {
      body = body.substring(body.indexOf('(') + 1, body.length() - 1).strip();
      negated = !negated;
    }
    return new Feel(parsed(body, where), negated);
  }

  static Feel expression(String text, String where) {
    return new Feel(parsed(text.substring(1), where), false);
  }

  private static ParsedExpression parsed(String body, String where) {
    var result = ENGINE.parseExpression(body);
    if (!result.isSuccess()) {
      throw new InvalidForm(where + ": " + result.failure().message());
    }
    return result.parsedExpression();
  }

  /** Whether the text is a {@code not(…)} and nothing after it. */
  private static boolean closesAtTheEnd(String text) {
    if (!text.matches("(?s)not\\s*\\(.*")) {
      return false;
    }
    var depth = 0;
    var quoted = false;
    for (var i = text.indexOf('('); i < text.length(); i++) {
      var c = text.charAt(i);
      quoted ^= c == '"' && text.charAt(i - 1) != '\\';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i == text.length() - 1;
      }
    }
    return false;
  }

  boolean holds(Map<String, Object> scope) {
    var result = result(scope);
    if (!result.isSuccess()) {
      return false;
    }
    var holds = result.result() == null || Boolean.TRUE.equals(result.result());
    return holds != negated;
  }

  /** The value in plain Java, or null where it cannot be computed. */
  Object value(Map<String, Object> scope) {
    var result = result(scope);
    return result.isSuccess() ? plain(result.result()) : null;
  }

  private EvaluationResult result(Map<String, Object> scope) {
    return ENGINE.evaluate(parsed, scope);
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
