package dk.mushjul.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Everything that might be sent to a shipped form: sense, nonsense and mixtures of both. */
final class Sendings {

  /** A word that stands in every piece of nonsense, so that it is seen wherever it comes out. */
  static final String MARKER = "Kaprifolie";

  /** What was sent to a form that was offered like this. */
  record Sending(FormSchema form, FormData offered, Map<String, Object> sent) {}

  private static final Object MISSING = new Object();

  private Sendings() {}

  static Arbitrary<Sending> any() {
    return Arbitraries.of(shipped()).flatMap(Sendings::toForm);
  }

  /** A form in which everything hangs on everything, to see that nothing falls. */
  static Arbitrary<Sending> tangled() {
    var form =
        FormBuilder.form(
            FormBuilder.field("radio", "a", FormBuilder.values("x", "y")),
            FormBuilder.field(
                "select", "b", FormBuilder.values("x"), FormBuilder.hiddenIf("a = \"x\" or c = 3")),
            FormBuilder.list(
                "rows",
                FormBuilder.hiddenIf("b = \"x\" or not(a)") + ",'allowAddRemove':true",
                FormBuilder.field("number", "n", FormBuilder.hiddenIf("this.t = null")),
                FormBuilder.field("textfield", "t", FormBuilder.hiddenIf("parent.c > i[1]")),
                FormBuilder.field("expression", "s", "'expression':'=this.n + c'")),
            FormBuilder.field("expression", "c", "'expression':'=count(rows)'"),
            FormBuilder.list(
                "fixed",
                FormBuilder.hiddenIf("c = 2") + ",'allowAddRemove':false",
                FormBuilder.field("checkbox", "k", "'readonly':'=c = 1'")));
    return toForm(form);
  }

  private static List<FormSchema> shipped() {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).map(Sendings::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormSchema read(Path file) {
    try {
      return FormSchema.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arbitrary<Sending> toForm(FormSchema form) {
    var offers = Combinators.combine(Arbitraries.integers().between(0, 2), flags());
    return offers
        .as((rows, data) -> offer(form, rows, data))
        .flatMap(
            offered ->
                object(List.copyOf(form.fields()), offered)
                    .map(sent -> new Sending(form, offered, sent)));
  }

  private static Arbitrary<Map<String, Object>> flags() {
    return Arbitraries.of(
        Map.of(),
        Map.of("seniorOffer", true),
        Map.of("useGrus", "no"),
        Map.of("version", "manager"),
        Map.of("version", "employee"));
  }

  private static FormData offer(FormSchema form, int rows, Map<String, Object> flags) {
    var data = new HashMap<>(flags);
    var options = new HashMap<String, List<Option>>();
    for (var field : form.fields()) {
      Stream.concat(Stream.of(field), field.children().stream())
          .filter(it -> it.valuesKey().isPresent())
          .forEach(
              it -> options.put(it.key(), List.of(new Option("X", "x"), new Option("Y", "y"))));
      if (field.type() == FieldType.DYNAMICLIST) {
        data.put(field.key(), rows(field, rows));
      }
    }
    return new FormData(data, options, FormData.empty().context(), List.of());
  }

  private static List<Map<String, Object>> rows(Field list, int number) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < number; i++) {
      var row = new HashMap<String, Object>(Map.of("goalId", "g" + i));
      list.children().stream().filter(Field::fixed).forEach(it -> row.put(it.key(), "shown"));
      rows.add(row);
    }
    return rows;
  }

  private static Arbitrary<Map<String, Object>> object(List<Field> fields, FormData offered) {
    var values = fields.stream().map(field -> value(field, offered)).toList();
    return Combinators.combine(values)
        .as(
            chosen -> {
              var object = new LinkedHashMap<String, Object>();
              for (var i = 0; i < chosen.size(); i++) {
                if (chosen.get(i) != MISSING) {
                  object.put(fields.get(i).key(), chosen.get(i));
                }
              }
              return object;
            });
  }

  private static Arbitrary<Object> value(Field field, FormData offered) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(60, sense(field, offered)),
        net.jqwik.api.Tuple.of(1, nonsense()),
        net.jqwik.api.Tuple.of(2, Arbitraries.just(MISSING)),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(null)));
  }

  private static Arbitrary<Object> nonsense() {
    return Arbitraries.of(
        MARKER + "\u0000",
        MARKER.repeat(2000),
        -1,
        1e14 + 0.5,
        List.of(MARKER, MARKER),
        Map.of(MARKER, MARKER),
        List.of(Map.of(MARKER, MARKER), Map.of("goalId", MARKER)),
        "2027-02-30");
  }

  private static Arbitrary<Object> sense(Field field, FormData offered) {
    var options =
        offered.options().getOrDefault(field.key(), field.options()).stream()
            .map(Option::value)
            .toList();
    return switch (field.type()) {
      case TEXTFIELD, TEXTAREA -> Arbitraries.of("Godt", " Ærlig\tsnak ", "🎈");
      case NUMBER -> Arbitraries.of(90, 60.0, 2030);
      case DATETIME -> Arbitraries.of("2027-03-01", "09:30");
      case CHECKBOX -> Arbitraries.of(true, false);
      case RADIO, SELECT -> Arbitraries.of(options).map(value -> value);
      case CHECKLIST, TAGLIST -> Arbitraries.of(List.of(), options, options.subList(0, 1));
      case EXPRESSION -> Arbitraries.just("computed");
      case DYNAMICLIST -> list(field, offered);
    };
  }

  private static Arbitrary<Object> list(Field list, FormData offered) {
    var rows = Values.rows(offered.data().get(list.key()));
    var added = list.allowsAddRemove() ? 2 : 0;
    var size = Arbitraries.integers().between(rows.size(), rows.size() + added);
    return size.flatMap(
        number ->
            object(list.children(), offered)
                .list()
                .ofSize(number)
                .map(sent -> (Object) withIds(sent, rows)));
  }

  private static List<Map<String, Object>> withIds(
      List<Map<String, Object>> sent, List<Map<String, Object>> offered) {
    for (var i = 0; i < offered.size(); i++) {
      sent.get(i).put("goalId", offered.get(i).get("goalId"));
    }
    return sent;
  }
}
