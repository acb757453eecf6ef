package dk.mushjul.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the server says in Danish, in English for whoever reads English: names of tasks, panels,
 * refusals. It reads the dictionary of the form renderer and looks words up as that does; what the
 * dictionary does not know stays as it is, and so does what people wrote.
 */
@Component("english")
public class EnglishWords {

  private static final String DICTIONARY = "static/mus/assets/english.json";
  private static final Pattern NAME_AND_VALUE = Pattern.compile("([^:]+): (.+)", Pattern.DOTALL);

  private final Map<String, String> server;
  private final Map<String, String> forms;
  private final List<Phrase> phrases;

  EnglishWords() throws IOException {
    try (var file = new ClassPathResource(DICTIONARY).getInputStream()) {
      var words =
          new ObjectMapper()
              .readValue(file, new TypeReference<Map<String, Map<String, String>>>() {});
      server = words.get("server");
      forms = words.get("forms");
    }
    phrases =
        server.entrySet().stream()
            .filter(word -> word.getKey().contains("{}"))
            .map(word -> Phrase.of(word.getKey(), word.getValue()))
            .toList();
  }

  /** A text of the server as the reader of this request reads it; null stays null. */
  public String say(String text) {
    return in(LocaleContextHolder.getLocale(), text);
  }

  /** A text of the server in this language; null stays null. */
  public String in(Locale language, String text) {
    return text == null || !language.getLanguage().equals("en") ? text : line(text);
  }

  private String line(String text) {
    return known(text)
        .or(() -> Optional.ofNullable(forms.get(text)))
        .or(() -> nameAndValue(text))
        .orElse(text);
  }

  private Optional<String> known(String text) {
    return Optional.ofNullable(server.get(text))
        .or(() -> phrases.stream().flatMap(phrase -> phrase.read(text).stream()).findFirst())
        .or(() -> day(text));
  }

  private static Optional<String> day(String text) {
    return EnglishDays.beginsWithADay(text) ? Optional.of(EnglishDays.in(text)) : Optional.empty();
  }

  private Optional<String> nameAndValue(String text) {
    var parts = NAME_AND_VALUE.matcher(text);
    return parts.matches()
        ? word(parts.group(1)).map(name -> name + ": " + value(parts.group(2)))
        : Optional.empty();
  }

  /** No pattern with room for words is tried here: what people wrote might fit it. */
  private String value(String text) {
    return day(text)
        .orElseGet(
            () ->
                Arrays.stream(text.split(", "))
                    .map(part -> server.getOrDefault(part, forms.getOrDefault(part, part)))
                    .collect(Collectors.joining(", ")));
  }

  private Optional<String> word(String text) {
    return known(text).or(() -> Optional.ofNullable(forms.get(text)));
  }

  /** A text with gaps, and the same in English. */
  private record Phrase(Pattern danish, String[] english) {

    static Phrase of(String danish, String english) {
      var parts = Arrays.stream(danish.split("\\{}", -1)).map(Pattern::quote);
      return new Phrase(
          Pattern.compile(parts.collect(Collectors.joining("(.+)"))), english.split("\\{}", -1));
    }

    Optional<String> read(String text) {
      var found = danish.matcher(text);
      if (!found.matches()) {
        return Optional.empty();
      }
      var said = new StringBuilder(english[0]);
      for (var gap = 1; gap < english.length; gap++) {
        said.append(EnglishDays.in(found.group(gap))).append(english[gap]);
      }
      return Optional.of(said.toString());
    }
  }
}
