package dk.mushjul;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our words of Camunda's web applications are those of the version we run. */
class WebApplicationWordsTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** What the words begin with that Camunda does not know: of tabs that we add. */
  private static final String OUR_OWN = "MUSHJUL_";

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void areKeyForKeyThoseThatCamundaShips(String application) throws IOException {
    var shipped = keys(application, "en", true);

    assertThat(shipped).hasSizeGreaterThan(100);
    var danish = keys(application, "da", false);
    assertThat(keys(application, "en", false)).isEqualTo(danish);
    assertThat(danish).filteredOn(key -> !key.startsWith(OUR_OWN)).hasSameElementsAs(shipped);
  }

  private static Set<String> keys(String application, String language, boolean inJar)
      throws IOException {
    var path =
        "META-INF/resources/webjars/camunda/app/" + application + "/locales/" + language + ".json";
    for (var url :
        Collections.list(WebApplicationWordsTest.class.getClassLoader().getResources(path))) {
      if ("jar".equals(url.getProtocol()) == inJar) {
        return labels(url);
      }
    }
    throw new IllegalStateException(path + " was not found");
  }

  private static Set<String> labels(URL url) throws IOException {
    try (var in = url.openStream()) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonNode labels = JSON.readTree(text.replace("\uFEFF", "")).get("labels");
      var keys = new HashSet<String>();
      labels.fieldNames().forEachRemaining(keys::add);
      return keys;
    }
  }
}
