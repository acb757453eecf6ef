package dk.mushjul.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes fields of a form's components, and refuses what the server could not judge. */
final class SchemaReader {

  private static final Set<String> SHOWN_ONLY =
      Set.of("text", "html", "image", "table", "spacer", "separator", "button", "iframe");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final Set<String> keys = new HashSet<>();

  List<Field> read(JsonNode components) {
    return read(components, List.of(), false);
  }

  private List<Field> read(JsonNode components, List<Feel> hides, boolean inList) {
    var fields = new ArrayList<Field>();
    for (var node : components) {
      var type = node.path("type").asText();
      if (type.equals("group")) {
        refuse(node.hasNonNull("path"), node, "a group has no path, its fields stand flat");
        fields.addAll(read(node.path("components"), with(hides, node), inList));
      } else if (!SHOWN_ONLY.contains(type)) {
        fields.add(field(node, hides, inList));
      }
    }
    return fields;
  }

  private Field field(JsonNode node, List<Feel> around, boolean inList) {
    var type =
        FieldType.named(node.path("type").asText())
            .orElseThrow(
                () -> new InvalidForm(where(node) + ": this type cannot be answered here"));
    var list = type == FieldType.DYNAMICLIST;
    refuse(list && inList, node, "a list cannot stand in a list");
    checkKey(node, list ? "path" : "key");
    checkSteering(node, type, inList);
    var hides = with(around, node);
    // A list that is hidden hides its rows; within them only their own conditions are asked.
    var children = list ? read(node.path("components"), List.of(), true) : List.<Field>of();
    var rules = new RuleReader(node, where(node));
    return new Field(
        node, type, rules.options(type), children, behaviour(node, type, hides), rules.rule(type));
  }

  private void checkKey(JsonNode node, String property) {
    var key = node.path(property).asText();
    refuse(!KEY.matcher(key).matches(), node, property + " must be a word of letters and digits");
    refuse(!keys.add(key), node, property + " '" + key + "' is used twice");
  }

  private void checkSteering(JsonNode node, FieldType type, boolean inList) {
    var steers = node.at("/properties/steers");
    if (!steers.isMissingNode()) {
      refuse(!steers.asText().equals("flow"), node, "steers can only be flow");
      refuse(!type.maySteer() || inList, node, "this field cannot steer the flow");
    }
  }

  private Behaviour behaviour(JsonNode node, FieldType type, List<Feel> hides) {
    refuse(node.path("disabled").isTextual(), node, "disabled is true or false; use readonly");
    var readonly = node.path("readonly").asText();
    var expression = node.path("expression").asText();
    var computed = type == FieldType.EXPRESSION;
    refuse(computed && !Feel.isExpression(expression), node, "expression must start with =");
    return new Behaviour(
        hides,
        Feel.isExpression(readonly) ? Feel.condition(readonly, where(node)) : null,
        computed ? Feel.expression(expression, where(node)) : null);
  }

  private static List<Feel> with(List<Feel> hides, JsonNode node) {
    var hide = node.at("/conditional/hide").asText();
    if (hide.isBlank()) {
      return hides;
    }
    refuse(!Feel.isExpression(hide), node, "conditional.hide must start with =");
    var all = new ArrayList<>(hides);
    all.add(Feel.condition(hide, where(node)));
    return all;
  }

  private static void refuse(boolean wrong, JsonNode node, String why) {
    if (wrong) {
      throw new InvalidForm(where(node) + ": " + why);
    }
  }

  private static String where(JsonNode node) {
    for (var name : List.of("key", "path", "id")) {
      if (!node.path(name).asText().isBlank()) {
        return "Field " + node.path(name).asText();
      }
    }
    return "A field of type " + node.path("type").asText("?");
  }
}
