package dk.mushjul.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A form as it stands in {@code forms/}: its fields in the order of the page. */
final class FormFile {

  static final Path FOLDER = Path.of("forms");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<FormField> fields = new ArrayList<>();
  private final List<FormList> lists = new ArrayList<>();

  private FormFile(JsonNode schema) {
    read(schema.path("components"), null);
  }

  /** The form of that id. */
  static FormFile of(String id) {
    try {
      return new FormFile(JSON.readTree(FOLDER.resolve(id + ".form").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of all forms. */
  static List<String> ids() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".form"))
          .map(name -> name.substring(0, name.length() - ".form".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<FormField> fields() {
    return fields;
  }

  List<FormList> lists() {
    return lists;
  }

  boolean has(String key) {
    return fields.stream().anyMatch(field -> field.key().equals(key));
  }

  FormField field(String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + key));
  }

  FormList list(String path) {
    return lists.stream()
        .filter(list -> list.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No list " + path));
  }

  private void read(JsonNode components, FormList list) {
    for (var component : components) {
      var type = component.path("type").asText();
      if (type.equals("dynamiclist")) {
        var inner = FormList.of(component);
        lists.add(inner);
        read(component.path("components"), inner);
      } else if (type.equals("group")) {
        read(component.path("components"), list);
      } else if (component.has("key")) {
        fields.add(new FormField(component, list));
      }
    }
  }
}
