package dk.mushjul.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a form as a thorough person would: every field that can be answered gets an answer, choices
 * get their first option, prefilled values stay, and own words come from a {@link Voice}.
 */
public final class FormFiller {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk.Sheet sheet;
  private final String step;
  private final Voice voice;
  private final Map<String, Object> wanted;

  /** Somebody with that voice in front of a sheet, who wants some answers other than the usual. */
  public FormFiller(Desk.Sheet sheet, String step, Voice voice, Map<String, Object> wanted) {
    this.sheet = sheet;
    this.step = step;
    this.voice = voice;
    this.wanted = wanted;
  }

  /** What a person says in a field of a step. */
  public interface Voice {

    /** Words of at most so many characters. */
    String say(String step, String key, int most);
  }

  /** The answers, by key. */
  public Map<String, Object> answers() {
    var answers = new LinkedHashMap<String, Object>();
    fill(sheet.schema().path("components"), sheet.data(), answers);
    answers.keySet().retainAll(keys(sheet.schema().path("components"), new ArrayList<>()));
    answers.putAll(wanted);
    return answers;
  }

  private static List<String> keys(JsonNode components, List<String> keys) {
    for (var component : components) {
      if (component.path("type").asText().equals("group")) {
        keys(component.path("components"), keys);
      } else if (component.has("path") || component.has("key")) {
        keys.add(component.path("path").asText(component.path("key").asText()));
      }
    }
    return keys;
  }

  private void fill(JsonNode components, JsonNode data, Map<String, Object> answers) {
    for (var component : components) {
      var type = component.path("type").asText();
      if (type.equals("group")) {
        fill(component.path("components"), data, answers);
      } else if (type.equals("dynamiclist")) {
        var key = component.path("path").asText();
        answers.put(key, rows(component, data.path(key)));
      } else if (component.has("key") && !component.path("readonly").asBoolean()) {
        var value = value(component, data);
        if (value != null) {
          answers.put(component.path("key").asText(), value);
        }
      }
    }
  }

  private List<Map<String, Object>> rows(JsonNode list, JsonNode offered) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var row : offered) {
      rows.add(row(list, row));
    }
    if (rows.isEmpty() && list.path("allowAddRemove").asBoolean(true)) {
      rows.add(row(list, JSON.createObjectNode()));
      rows.add(row(list, JSON.createObjectNode()));
    }
    return rows;
  }

  private Map<String, Object> row(JsonNode list, JsonNode offered) {
    var row = new LinkedHashMap<String, Object>();
    fill(list.path("components"), offered, row);
    if (offered.has("goalId")) {
      row.put("goalId", offered.path("goalId").asText());
    }
    return row;
  }

  private Object value(JsonNode field, JsonNode data) {
    var key = field.path("key").asText();
    if (data.hasNonNull(key) && !isWords(field)) {
      return JSON.convertValue(data.get(key), Object.class);
    }
    return switch (field.path("type").asText()) {
      case "textfield", "textarea" -> words(field, key);
      case "number" -> Math.max(1, field.path("validate").path("min").asInt(1));
      case "checkbox" -> false;
      case "radio", "select" -> firstOption(field, key);
      case "checklist", "taglist" ->
          firstOption(field, key) == null ? null : List.of(firstOption(field, key));
      case "datetime" -> field.path("subtype").asText().equals("time") ? "10:00" : null;
      default -> null;
    };
  }

  private static boolean isWords(JsonNode field) {
    return field.path("type").asText().startsWith("text");
  }

  private String words(JsonNode field, String key) {
    return voice.say(step, key, field.path("validate").path("maxLength").asInt(200));
  }

  private String firstOption(JsonNode field, String key) {
    var offered = sheet.options().path(key);
    var options = offered.isEmpty() ? field.path("values") : offered;
    return options.isEmpty() ? null : options.get(0).path("value").asText();
  }
}
