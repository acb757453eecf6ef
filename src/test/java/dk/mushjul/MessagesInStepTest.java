package dk.mushjul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Danish and English say the same things. */
class MessagesInStepTest {

  private static final Path FOLDER = Path.of("src", "main", "resources");
  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  /** In Danish the names of the steps stand in the diagrams. */
  private static final String STEPS = "mail.step.";

  @Test
  void bothLanguagesHaveEveryKey() throws IOException {
    var english = messages("en").stringPropertyNames();

    assertThat(messages("da").stringPropertyNames())
        .isEqualTo(
            english.stream().filter(key -> !key.startsWith(STEPS)).collect(Collectors.toSet()));
  }

  @Test
  void noWordsAreEmptyAndEachNamesTheSameFacts() throws IOException {
    var danish = messages("da");
    var english = messages("en");

    for (var key : danish.stringPropertyNames()) {
      assertThat(danish.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(facts(danish, key)).as(key).isEqualTo(facts(english, key));
    }
  }

  @Test
  void everyStepOfTheModelsHasAnEnglishName() throws IOException {
    var steps = new TreeSet<String>();
    try (var models = Files.list(Path.of("processes"))) {
      for (var file : models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
        Pattern.compile("\"userTask_([A-Za-z0-9]+)\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(step -> steps.add(STEPS + step.group(1)));
      }
    }

    assertThat(steps).isNotEmpty();
    assertThat(messages("en").stringPropertyNames()).containsAll(steps);
  }

  private static Set<String> facts(Properties messages, String key) {
    return FACT.matcher(messages.getProperty(key))
        .results()
        .map(fact -> fact.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties messages(String language) throws IOException {
    var messages = new Properties();
    try (var file =
        Files.newBufferedReader(FOLDER.resolve("messages_" + language + ".properties"))) {
      messages.load(file);
    }
    return messages;
  }
}
