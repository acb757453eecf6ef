package dk.mushjul.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what one field of a form accepts. */
final class RuleReader {

  private static final int SHORT_TEXT = 1_000;
  private static final int LONG_TEXT = 10_000;
  private static final String EMAIL = "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9.-]+$";
  private static final String PHONE = "^(\\+|00)[0-9]{6,15}$";

  private final JsonNode node;
  private final JsonNode validate;
  private final String where;

  RuleReader(JsonNode node, String where) {
    this.node = node;
    this.validate = node.path("validate");
    this.where = where;
  }

  Rule rule(FieldType type) {
    return switch (type) {
      case TEXTFIELD -> text(false, SHORT_TEXT);
      case TEXTAREA -> text(true, LONG_TEXT);
      case NUMBER -> number();
      case DATETIME -> moment();
      case CHECKBOX -> new CheckboxRule();
      case RADIO, SELECT -> new ChoiceRule();
      case CHECKLIST, TAGLIST -> new ChoicesRule();
      case EXPRESSION, DYNAMICLIST -> null;
    };
  }

  private TextRule text(boolean multiline, int longest) {
    var min = number(validate, "minLength");
    var max = number(validate, "maxLength");
    return new TextRule(
        multiline,
        min == null ? 0 : min.intValueExact(),
        max == null ? longest : max.intValueExact(),
        pattern(),
        validate.path("patternErrorMessage").asText());
  }

  private Pattern pattern() {
    var own = validate.path("pattern").asText();
    try {
      return switch (validate.path("validationType").asText()) {
        case "email" -> Pattern.compile(EMAIL);
        case "phone" -> Pattern.compile(PHONE);
        default -> own.isEmpty() ? null : Pattern.compile(own);
      };
    } catch (PatternSyntaxException e) {
      throw new InvalidForm(where + ": pattern is no regular expression: " + e.getDescription());
    }
  }

  private NumberRule number() {
    var decimals = number(node, "decimalDigits");
    var increment = number(node, "increment");
    return new NumberRule(
        number(validate, "min"),
        number(validate, "max"),
        decimals == null ? null : decimals.intValueExact(),
        increment == null || increment.signum() == 0 ? null : increment,
        node.path("serializeToString").asBoolean());
  }

  private Rule moment() {
    var rule = MomentRule.of(node.path("subtype").asText(), where);
    var format = node.path("timeSerializingFormat").asText();
    if (rule != MomentRule.DATE && !format.equals("no_timezone")) {
      throw new InvalidForm(where + ": timeSerializingFormat must be no_timezone");
    }
    var bars = node.path("disallowPassedDates").asBoolean() && rule != MomentRule.TIME;
    return bars ? new NotPassedRule(rule) : rule;
  }

  private BigDecimal number(JsonNode parent, String name) {
    var value = parent.path(name);
    if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    return Numbers.exact(value.asText())
        .orElseThrow(() -> new InvalidForm(where + ": " + name + " must be a plain number"));
  }

  List<Option> options(FieldType type) {
    if (!type.offersOptions()) {
      return List.of();
    }
    if (node.hasNonNull("valuesExpression")) {
      throw new InvalidForm(where + ": options stand in values or come by valuesKey");
    }
    var options = new ArrayList<Option>();
    for (var option : node.path("values")) {
      if (!option.path("value").isTextual()) {
        throw new InvalidForm(where + ": the value of an option must be a text");
      }
      options.add(new Option(option.path("label").asText(), option.path("value").asText()));
    }
    return options;
  }
}
