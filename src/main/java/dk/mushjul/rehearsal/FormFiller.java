package dk.mushjul.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills a form as a thorough person would: every field is asked for, and a voice answers. */
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

  /** The answers, by key. */
  public Map<String, Object> answers() {
    var answers = new LinkedHashMap<String, Object>();
    fill(sheet.schema().path("components"), sheet.data(), voice, answers);
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

  private void fill(
      JsonNode components, JsonNode data, Voice speaker, Map<String, Object> answers) {
    for (var component : components) {
      var type = component.path("type").asText();
      if (type.equals("group")) {
        fill(component.path("components"), data, speaker, answers);
      } else if (type.equals("dynamiclist")) {
        var key = component.path("path").asText();
        answers.put(key, rows(component, key, data.path(key)));
      } else if (component.has("key") && !component.path("readonly").asBoolean()) {
        var value = isField(type) ? speaker.answer(asked(component, data)) : null;
        if (value != null) {
          answers.put(component.path("key").asText(), value);
        }
      }
    }
  }

  private static boolean isField(String type) {
    return !List.of("text", "expression", "table", "separator", "spacer").contains(type);
  }

  private List<Map<String, Object>> rows(JsonNode list, String key, JsonNode offered) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var row : offered) {
      rows.add(row(list, key, rows.size(), row));
    }
    if (rows.isEmpty() && list.path("allowAddRemove").asBoolean(true)) {
      for (var i = 0; i < voice.rows(step, key); i++) {
        rows.add(row(list, key, i, JSON.createObjectNode()));
      }
    }
    return rows;
  }

  private Map<String, Object> row(JsonNode list, String key, int number, JsonNode offered) {
    var row = new LinkedHashMap<String, Object>();
    @SuppressWarnings("unchecked")
    Map<String, Object> known = JSON.convertValue(offered, Map.class);
    var speaker = voice.inRow(step, key, number, known);
    fill(list.path("components"), offered, speaker, row);
    if (offered.has("goalId")) {
      row.put("goalId", offered.path("goalId").asText());
    }
    return row;
  }

  private Voice.Asked asked(JsonNode field, JsonNode data) {
    var key = field.path("key").asText();
    var type = field.path("type").asText();
    var rules = field.path("validate");
    return new Voice.Asked(
        step,
        key,
        type.equals("datetime") ? field.path("subtype").asText("date") : type,
        offered(field, key),
        data.hasNonNull(key) ? JSON.convertValue(data.get(key), Object.class) : null,
        rules.path("min").asInt(0),
        rules.path("maxLength").asInt(200));
  }

  private List<String> offered(JsonNode field, String key) {
    var options = sheet.options().path(key);
    var values = new ArrayList<String>();
    (options.isEmpty() ? field.path("values") : options)
        .forEach(option -> values.add(option.path("value").asText()));
    return values;
  }
}
