package dk.mushjul.wheel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The questions that a concept can be put together from, as {@code questions.yml} has them. */
@Component
public class QuestionBank {

  private final List<Question> core;
  private final List<Question> optional;
  private final List<Question> newcomer;
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * A question.
   *
   * @param id never changes, so that earlier wheels keep their questions
   * @param topic what it is about
   */
  public record Question(String id, String topic, String text) {}

  QuestionBank() {
    var file = read();
    core = file.get("core").stream().map(QuestionBank::question).toList();
    optional = file.get("optional").stream().map(QuestionBank::question).toList();
    newcomer = file.get("newcomer").stream().map(QuestionBank::question).toList();
    all().forEach(question -> texts.put(question.id(), question.text()));
  }

  /** What everybody may be asked to prepare. */
  public List<Question> core() {
    return core;
  }

  /** What may be taken up besides. */
  public List<Question> optional() {
    return optional;
  }

  /** What whoever is new here prepares besides, in their first talk. */
  public List<Question> newcomer() {
    return newcomer;
  }

  /** All of them. */
  public Stream<Question> all() {
    return Stream.of(core, optional, newcomer).flatMap(List::stream);
  }

  /** The words of a question. */
  public Optional<String> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  private static Question question(Map<String, String> entry) {
    return new Question(entry.get("id"), entry.get("topic"), entry.get("text"));
  }

  private static Map<String, List<Map<String, String>>> read() {
    try (var file = new ClassPathResource("questions.yml").getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
