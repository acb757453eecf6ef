package dk.mushjul.security.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What tasks and processes are called in English, by the dictionary that the form renderer uses; a
 * name that it does not know stays as the model has it.
 */
@Component
class EnglishNames {

  private static final String DICTIONARY = "static/mus/assets/english.json";

  private final JsonNode words;

  EnglishNames() throws IOException {
    try (var file = new ClassPathResource(DICTIONARY).getInputStream()) {
      words = new ObjectMapper().readTree(file).path("server");
    }
  }

  /** The name of a task or process as this reader would call it. */
  String in(Locale language, String name) {
    return language.getLanguage().equals("en") ? words.path(name).asText(name) : name;
  }
}
