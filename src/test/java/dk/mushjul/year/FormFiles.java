package dk.mushjul.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the forms of the repository ask for. */
public final class FormFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormFiles() {}

  /**
   * A field for own words.
   *
   * @param alwaysShown whether no answer hides it
   */
  public record WordField(String form, String key, boolean alwaysShown) {
    String name() {
      return form + "." + key;
    }
  }

  /** The ids of all forms. */
  static Set<String> ids() {
    return files().stream()
        .map(file -> file.getFileName().toString().replace(".form", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every field of every form in which somebody can write. */
  public static List<WordField> wordFields() {
    var found = new ArrayList<WordField>();
    for (var file : files()) {
      var form = read(file);
      collect(form.path("id").asText(), form.path("components"), true, found);
    }
    return found;
  }

  private static void collect(
      String form, JsonNode components, boolean shown, List<WordField> found) {
    for (var component : components) {
      var always = shown && !component.path("conditional").has("hide");
      if (component.path("type").asText().startsWith("text")
          && component.has("key")
          && !component.path("readonly").asBoolean()) {
        found.add(new WordField(form, component.path("key").asText(), always));
      }
      collect(form, component.path("components"), always, found);
    }
  }

  private static List<Path> files() {
    try (var files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
