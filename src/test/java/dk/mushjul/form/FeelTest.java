package dk.mushjul.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Conditions hide on the server what they hide in the browser. The expectations were computed by
 * the FEEL implementation of form-js ({@code @bpmn-io/feelin} 6.1, {@code unaryTest}).
 */
class FeelTest {

  @Test
  @SuppressWarnings("unchecked")
  void agreesWithTheBrowser() throws IOException {
    try (var file = getClass().getResourceAsStream("conditions.json")) {
      var table = new ObjectMapper().readValue(file, Map.class);
      for (var row : (List<Map<String, Object>>) table.get("cases")) {
        var condition = Feel.condition("=" + row.get("condition"), "here");
        var data = (Map<String, Object>) row.get("data");

        assertThat(condition.holds(data))
            .as(row.get("condition") + " with " + data)
            .isEqualTo(row.get("hides"));
      }
      assertThat((List<?>) table.get("cases")).hasSize(660);
    }
  }

  @Test
  void computesPlainValues() {
    var scope = Map.<String, Object>of("n", 2, "rows", List.of(Map.of("x", 1), Map.of("x", 2)));

    assertThat(value("n + 0.5", scope)).isEqualTo(2.5);
    assertThat(value("sum(rows.x)", scope)).isEqualTo(3);
    assertThat(value("{a: [n, null]}", scope)).hasToString("{a=[2, null]}");
    assertThat(value("date(\"2027-03-01\")", scope)).isEqualTo("2027-03-01");
    assertThat(value("missing + 1", scope)).isNull();
    assertThat(value("1 / 0", scope)).isNull();
  }

  private static Object value(String expression, Map<String, Object> scope) {
    return Feel.expression("=" + expression, "here").value(scope);
  }
}
