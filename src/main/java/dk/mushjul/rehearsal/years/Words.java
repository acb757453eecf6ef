package dk.mushjul.rehearsal.years;

import dk.mushjul.wheel.QuestionBank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the people of Solby say, as {@code demo/words.yml} has it. */
@Component
class Words {

  private static final String OTHER = "other";

  private final Map<String, Object> file;
  private final QuestionBank questions;

  Words(QuestionBank questions) {
    this.questions = questions;
    this.file = read();
  }

  /** What might be said in a field, by the kind of work; nothing in a field that is unknown. */
  List<String> phrases(String step, String key, String work) {
    var says = part("says");
    var found = says.getOrDefault(step + "." + key, says.get(key));
    if (found == null) {
      return List.of();
    }
    return strings(found instanceof Map<?, ?> byWork ? byWork.get(kind(work)) : found);
  }

  /** What might be answered to a question; one of the year's own has answers that fit anything. */
  List<String> answers(String question) {
    var id =
        questions
            .all()
            .filter(known -> known.text().equals(question))
            .map(QuestionBank.Question::id)
            .findFirst()
            .orElse(OTHER);
    var answers = part("answers");
    return strings(answers.getOrDefault(id, answers.get(OTHER)));
  }

  /** Rows whose fields belong together, by the kind of work. */
  List<Map<String, Object>> rows(String part, String work) {
    return rows(part(part).get(kind(work)));
  }

  /** Rows whose fields belong together, the same for every kind of work. */
  List<Map<String, Object>> rows(String part) {
    return rows(file.get(part));
  }

  /** Rows whose fields belong together, of a year. */
  List<Map<String, Object>> rowsOf(int year, String part) {
    var years = (List<?>) file.get(part);
    return rows(years.get(year % years.size()));
  }

  private String kind(String work) {
    return (String) part("work").getOrDefault(work, "kontor");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> part(String name) {
    return (Map<String, Object>) file.get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Object found) {
    return (List<Map<String, Object>>) found;
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Object found) {
    return (List<String>) found;
  }

  private static Map<String, Object> read() {
    try (var file = new ClassPathResource("demo/words.yml").getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
