package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page sent as a form's answers, list rows read out of their JSON. */
record Sent(Map<String, Object> answers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("unchecked")
  static Sent in(Response response) {
    try {
      var posted = JSON.readValue(response.request().postData(), Map.class);
      var answers = new LinkedHashMap<String, Object>();
      for (var sent : ((Map<String, Map<String, Object>>) posted.get("variables")).entrySet()) {
        answers.put(sent.getKey(), value(sent.getValue()));
      }
      return new Sent(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(Map<String, Object> variable) throws IOException {
    var value = variable.get("value");
    return "Json".equals(variable.get("type"))
        ? JSON.readValue((String) value, Object.class)
        : value;
  }

  /** Checks that everything was sent as it was written; a list may hold other rows too. */
  void holds(String form, Map<String, Object> written) {
    assertThat(answers.keySet()).as(form).containsAll(written.keySet());
    written.forEach(
        (key, value) -> {
          if (value instanceof List<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
            rows.forEach(row -> holdsRow(form + "." + key, key, (Map<?, ?>) row));
          } else {
            assertThat(answers.get(key)).as(form + "." + key).isEqualTo(value);
          }
        });
  }

  private void holdsRow(String name, String key, Map<?, ?> row) {
    assertThat((List<?>) answers.get(key))
        .as(name + " " + row)
        .anyMatch(sent -> ((Map<?, ?>) sent).entrySet().containsAll(row.entrySet()));
  }
}
