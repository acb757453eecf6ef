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
    Stream.concat(core.stream(), optional.stream())
        .forEach(question -> texts.put(question.id(), question.text()));
  }

  /** What everybody may be asked to prepare. */
  public List<Question> core() {
    return core;
  }

  /** What may be taken up besides. */
  public List<Question> optional() {
    return optional;
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
