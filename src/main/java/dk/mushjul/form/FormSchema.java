package dk.mushjul.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as its author wrote it: what it asks for and which answers it takes. */
public final class FormSchema {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final String id;
  private final List<Field> fields;

  private FormSchema(String id, List<Field> fields) {
    this.id = id;
    this.fields = List.copyOf(fields);
  }

  /**
   * Reads a form file.
   *
   * @throws InvalidForm when it is no form, or asks in a way that the server cannot judge
   */
  public static FormSchema parse(String json) {
    var form = SchemaJson.read(json);
    if (form.path("id").asText().isBlank() || !form.path("components").isArray()) {
      throw new InvalidForm("A form has an id and components");
    }
    return new FormSchema(
        form.path("id").asText(), new SchemaReader().read(form.path("components")));
  }

  /** The form's id, which is also its file's name. */
  public String id() {
    return id;
  }

  /** The fields that hold answers, in the form's order; a list is one field with children. */
  public Collection<Field> fields() {
    return fields;
  }

  /** The field with this key, be it in a list. */
  public Optional<Field> field(String key) {
    return fields.stream()
        .flatMap(field -> Stream.concat(Stream.of(field), field.children().stream()))
        .filter(field -> field.key().equals(key))
        .findFirst();
  }

  /** The keys of the fields whose answers steer the process. */
  public Set<String> steeringKeys() {
    return fields.stream().filter(Field::steers).map(Field::key).collect(Collectors.toSet());
  }

  /** The values that fields start with where the server offers none. */
  public Map<String, Object> defaults() {
    var defaults = new LinkedHashMap<String, Object>();
    fields.forEach(field -> field.defaultValue().ifPresent(it -> defaults.put(field.key(), it)));
    return defaults;
  }

  /**
   * Judges what somebody sent today against the form and against what was offered with it, in
   * Danish.
   *
   * @throws InvalidAnswers when a key is unknown or a value is not allowed
   */
  public Answers accept(Map<String, Object> submitted, FormData offered, LocalDate today) {
    return new Judgement(this, offered, new Complaints(DANISH), today).of(submitted);
  }

  /**
   * Judges what somebody sent against the form and against what was offered with it, in Danish, as
   * on a day when none has passed.
   *
   * @throws InvalidAnswers when a key is unknown or a value is not allowed
   */
  public Answers accept(Map<String, Object> submitted, FormData offered) {
    return accept(submitted, offered, DANISH);
  }

  /**
   * Judges what somebody sent against the form and against what was offered with it, as on a day
   * when none has passed.
   *
   * @throws InvalidAnswers when a key is unknown or a value is not allowed
   */
  public Answers accept(Map<String, Object> submitted, FormData offered, Locale language) {
    return new Judgement(this, offered, new Complaints(language), LocalDate.MIN).of(submitted);
  }
}
