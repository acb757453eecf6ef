package dk.mushjul.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One field of a form, as the form's author described it. */
public final class Field {

  private final JsonNode node;
  private final FieldType type;
  private final String key;
  private final List<Option> options;
  private final List<Field> children;
  private final Behaviour behaviour;
  private final Rule rule;

  Field(
      JsonNode node,
      FieldType type,
      List<Option> options,
      List<Field> children,
      Behaviour behaviour,
      Rule rule) {
    this.node = node;
    this.type = type;
    this.key = node.path(type == FieldType.DYNAMICLIST ? "path" : "key").asText();
    this.options = List.copyOf(options);
    this.children = List.copyOf(children);
    this.behaviour = behaviour;
    this.rule = rule;
  }

  /** The name its answer has; a list's is its path. */
  public String key() {
    return key;
  }

  /** What kind of answer it takes. */
  public FieldType type() {
    return type;
  }

  /** The words above it, or its key where the form computes them. */
  public String label() {
    for (var name : List.of("label", "dateLabel", "timeLabel")) {
      var label = node.path(name).asText();
      if (!label.isBlank() && !Feel.isExpression(label) && !label.contains("{{")) {
        return label;
      }
    }
    return key;
  }

  /** Whether it must be answered when it is visible. */
  public boolean required() {
    return node.at("/validate/required").asBoolean();
  }

  /** Whether its answer steers the process, and so becomes a process variable. */
  public boolean steers() {
    return node.at("/properties/steers").asText().equals("flow");
  }

  /** The options that stand in the form itself. */
  public List<Option> options() {
    return options;
  }

  /** The name under which the server offers its options. */
  public Optional<String> valuesKey() {
    return Optional.of(node.path("valuesKey").asText()).filter(name -> !name.isBlank());
  }

  /** The fields of a list's rows; empty for every other field. */
  public List<Field> children() {
    return children;
  }

  /**
   * Whether people may add and remove rows of this list, rather than fill those that stand there.
   */
  public boolean allowsAddRemove() {
    return node.path("allowAddRemove").asBoolean(true);
  }

  /** The value it starts with, if the form gives one. */
  public Optional<Object> defaultValue() {
    return Optional.ofNullable(SchemaJson.plain(node.get("defaultValue")));
  }

  /** Whether it is always for reading only: readonly, disabled or computed. */
  boolean fixed() {
    return node.path("readonly").asBoolean() || node.path("disabled").asBoolean() || computed();
  }

  boolean computed() {
    return type == FieldType.EXPRESSION;
  }

  boolean hidden(Map<String, Object> scope) {
    return behaviour.hidden(scope);
  }

  boolean readonly(Map<String, Object> scope) {
    return fixed() || behaviour.readonly(scope);
  }

  Object compute(Map<String, Object> scope) {
    return behaviour.compute(scope);
  }

  Rule rule() {
    return rule;
  }
}
