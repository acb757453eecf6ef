package dk.mushjul.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays all pictures of a build side by side in {@code target/screens/index.html}: a row for each
 * form and page, at a desk and on a phone, light and dark.
 */
final class Album {

  /** What the names of pictures for the guides begin with. */
  static final String GUIDE = "guide-";

  private static final String GUIDES = "MUSHJUL_GUIDE_PICTURES";
  private static final List<String> VIEWS = List.of("-1400", "-1400-dark", "-390", "-390-dark");
  private static final String KIND = ".jpg";
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="da">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Alle skemaer og sider</title>
      <style>
        body { margin: 1rem; font: 1rem/1.4 sans-serif; background: #eceae4; }
        section { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
        img { max-height: 40rem; max-width: 32rem; border: 1px solid #bbb; }
        .none { color: #a3401c; }
      </style>
      <h1>Alle skemaer og sider</h1>
      """;

  private final Path folder;

  Album(Path folder) {
    this.folder = folder;
  }

  /** Writes the page anew from what lies in the folder; without pictures there is none. */
  void write() {
    try {
      if (Files.isDirectory(folder)) {
        var pictures = pictures();
        Files.writeString(folder.resolve("index.html"), page(pictures));
        renewGuides(pictures);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the pictures of the guides over into the folder that the environment names, if it does.
   */
  private void renewGuides(Set<String> pictures) throws IOException {
    var guides = System.getenv(GUIDES);
    for (var name : guides == null ? Set.<String>of() : pictures) {
      if (name.startsWith(GUIDE)) {
        Files.copy(
            folder.resolve(name), Path.of(guides, name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Set<String> pictures() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(KIND))
          .collect(Collectors.toSet());
    }
  }

  private static String page(Set<String> pictures) {
    return subjects(pictures).stream()
        .map(subject -> row(subject, pictures))
        .collect(Collectors.joining("", HEAD, "</html>\n"));
  }

  private static Set<String> subjects(Set<String> pictures) {
    return pictures.stream()
        .filter(name -> !name.startsWith(GUIDE))
        .sorted(Comparator.naturalOrder())
        .map(name -> name.replaceFirst("(-\\d+)?(-dark)?\\.jpg$", ""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String row(String subject, Set<String> pictures) {
    return VIEWS.stream()
        .map(view -> picture(subject + view + KIND, pictures))
        .collect(Collectors.joining("", "<h2>" + subject + "</h2>\n<section>\n", "</section>\n"));
  }

  private static String picture(String name, Set<String> pictures) {
    return pictures.contains(name)
        ? "<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\" loading=\"lazy\"></a>%n".formatted(name)
        : "<p class=\"none\">%s mangler</p>%n".formatted(name);
  }
}
