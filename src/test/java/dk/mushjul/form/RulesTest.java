package dk.mushjul.form;

import static dk.mushjul.form.FormBuilder.answers;
import static dk.mushjul.form.FormBuilder.errors;
import static dk.mushjul.form.FormBuilder.field;
import static dk.mushjul.form.FormBuilder.form;
import static dk.mushjul.form.FormBuilder.list;
import static dk.mushjul.form.FormBuilder.options;
import static dk.mushjul.form.FormBuilder.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final FormData NOTHING = FormData.empty();

  @Test
  void keepsTextWithoutTheBlanksAroundIt() {
    var form = form(field("textfield", "a"), field("textarea", "b"));

    assertThat(accepted(form, "  Ærlig\u00a0snak 🎈 \u00a0")).isEqualTo("Ærlig\u00a0snak 🎈");
    assertThat(form.accept(answers("b", "\n to\r\nlinjer\t\n"), NOTHING).content())
        .containsEntry("b", "to\nlinjer");
    assertThat(form.accept(answers("a", " ", "b", ""), NOTHING).content()).isEmpty();
  }

  @Test
  void refusesTextThatIsNoneOrCannotBeSeen() {
    var form = form(field("textfield", "a"));

    for (var wrong :
        List.of(
            5,
            true,
            List.of("x"),
            Map.of(),
            "a\u0000b",
            "a\nb",
            "a\u001bb",
            "a\u0085b",
            "half \ud83c",
            "\udf88 half")) {
      assertThat(message(form, wrong)).as(wrong.toString()).isNotEmpty();
    }
    assertThat(message(form(field("textarea", "a")), "a\u000bb")).contains("usynligt tegn");
  }

  @Test
  void countsCharactersAsTheBrowserDoes() {
    var form = form(field("textfield", "a", "'validate':{'minLength':2,'maxLength':4}"));

    assertThat(accepted(form, "  1234  ")).isEqualTo("1234");
    assertThat(message(form, "12345")).isEqualTo("Skriv højst 4 tegn.");
    assertThat(message(form, "1")).isEqualTo("Skriv mindst 2 tegn.");
  }

  @Test
  void boundsTextWhoseFormDoesNot() {
    assertThat(message(form(field("textfield", "a")), "x".repeat(1000))).isEmpty();
    assertThat(message(form(field("textfield", "a")), "x".repeat(1001))).contains("1000");
    assertThat(message(form(field("textarea", "a")), "x".repeat(10_000))).isEmpty();
    assertThat(message(form(field("textarea", "a")), "x".repeat(10_001))).contains("10000");
  }

  @Test
  void asksForAPatternInTheFormsOwnWords() {
    var plain = form(field("textfield", "a", "'validate':{'pattern':'[0-9]{4}'}"));
    var own =
        form(
            field(
                "textfield",
                "a",
                "'validate':{'pattern':'^[0-9]{4}$','patternErrorMessage':'Skriv {fire} tal.'}"));
    var mail = form(field("textfield", "a", "'validate':{'validationType':'email'}"));

    assertThat(accepted(plain, "år 2027!")).isEqualTo("år 2027!");
    assertThat(message(plain, "x")).isEqualTo("Skriv det på den måde, feltet beder om.");
    assertThat(message(own, "x2027")).isEqualTo("Skriv {fire} tal.");
    assertThat(accepted(mail, "emma@example.dk")).isEqualTo("emma@example.dk");
    assertThat(message(mail, "emma")).isNotEmpty();
  }

  @Test
  void acceptsNumbersOnly() {
    var form = form(field("number", "a"));

    assertThat(accepted(form, 5)).isEqualTo(5);
    assertThat(accepted(form, 5.0)).isEqualTo(5);
    assertThat(accepted(form, 5_000_000_000L)).isEqualTo(5_000_000_000L);
    assertThat(accepted(form, 2.5)).isEqualTo(2.5);
    assertThat(accepted(form, "")).isNull();
    for (var wrong : List.of("5", "x", true, List.of(5), Double.NaN, 1e300, Map.of())) {
      assertThat(message(form, wrong)).as(wrong.toString()).isEqualTo("Skriv et tal.");
    }
  }

  @Test
  void acceptsANumberAsTextWhereTheFormSendsOne() {
    var form = form(field("number", "a", "'serializeToString':true"));

    assertThat(accepted(form, "12.50")).isEqualTo("12.50");
    assertThat(accepted(form, 12)).isEqualTo("12");
    assertThat(message(form, "tolv")).isEqualTo("Skriv et tal.");
    assertThat(message(form, "1e999999999")).isEqualTo("Skriv et tal.");
  }

  @Test
  void holdsNumbersToTheirBounds() {
    var form = form(field("number", "a", "'validate':{'min':15,'max':240},'increment':'0.5'"));

    assertThat(accepted(form, 15)).isEqualTo(15);
    assertThat(accepted(form, 240)).isEqualTo(240);
    assertThat(message(form, 14)).isEqualTo("Skriv et tal, der er mindst 15.");
    assertThat(message(form, 240.5)).isEqualTo("Skriv et tal, der er højst 240.");
    assertThat(message(form, 15.25)).isEqualTo("Skriv et tal, som 0.5 går op i.");
    assertThat(message(form(field("number", "a", "'decimalDigits':0")), 1.5))
        .isEqualTo("Skriv et helt tal.");
    assertThat(message(form(field("number", "a", "'decimalDigits':1")), 1.55))
        .isEqualTo("Skriv tallet med 1 eller færre decimaler.");
  }

  @Test
  void acceptsDaysThatExist() {
    var form = form(field("datetime", "a", "'subtype':'date'"));

    assertThat(accepted(form, "2028-02-29")).isEqualTo("2028-02-29");
    assertThat(accepted(form, LocalDate.of(2027, 3, 1))).isEqualTo("2027-03-01");
    assertThat(accepted(form, "")).isNull();
    for (var wrong :
        List.of(
            "2027-02-29",
            "2027-13-01",
            "1899-12-31",
            "2201-01-01",
            "1-1-2027",
            "2027-01-01T00:00",
            " 2027-01-01",
            "20270101",
            2027,
            "+2027-01-01",
            "２０２７-01-01")) {
      assertThat(message(form, wrong)).as(wrong.toString()).contains("mellem 1900 og 2200");
    }
  }

  @Test
  void acceptsTimesOfTheDay() {
    var time = "'timeSerializingFormat':'no_timezone'";
    var form = form(field("datetime", "a", "'subtype':'time'", time));
    var both = form(field("datetime", "a", "'subtype':'datetime'", time));

    assertThat(accepted(form, "23:59")).isEqualTo("23:59");
    assertThat(accepted(both, "2027-03-01T09:30")).isEqualTo("2027-03-01T09:30");
    for (var wrong : List.of("24:00", "9:30", "09:60", "09:30:00", "09:30+01:00", 930)) {
      assertThat(message(form, wrong)).as(wrong.toString()).contains("09:30");
      assertThat(message(both, "2027-03-01T" + wrong)).as(wrong.toString()).isNotEmpty();
    }
    assertThat(message(both, "2027-02-29T09:30")).isNotEmpty();
  }

  @Test
  void acceptsYesAndNo() {
    var form = form(field("checkbox", "a"));

    assertThat(accepted(form, true)).isEqualTo(true);
    assertThat(accepted(form, null)).isEqualTo(false);
    for (var wrong : List.of("true", 1, List.of())) {
      assertThat(message(form, wrong)).isEqualTo("Sæt hak, eller lad være.");
    }
  }

  @Test
  void acceptsOneOfTheOptionsOfTheForm() {
    for (var type : List.of("radio", "select")) {
      var form = form(field(type, "a", values("yes", "no")));

      assertThat(accepted(form, "yes")).isEqualTo("yes");
      assertThat(accepted(form, "")).isNull();
      for (var wrong : List.of("Yes", "L yes", true, List.of("yes"))) {
        assertThat(message(form, wrong)).as(wrong.toString()).contains("viste muligheder");
      }
    }
  }

  @Test
  void acceptsOneOfTheOptionsThatWereOffered() {
    var form = form(field("select", "a", "'valuesKey':'aOptions'", values("stale")));

    assertThat(form.accept(answers("a", "x"), options("a", "x", "y")).content())
        .containsEntry("a", "x");
    assertThat(errors(form, answers("a", "stale"), options("a", "x"))).hasSize(1);
    assertThat(errors(form, answers("a", "x"), NOTHING)).hasSize(1);
  }

  @Test
  void acceptsSeveralOptionsEachOnce() {
    for (var type : List.of("checklist", "taglist")) {
      var form = form(field(type, "a", values("x", "y", "z")));

      assertThat(accepted(form, List.of("z", "x"))).isEqualTo(List.of("z", "x"));
      assertThat(accepted(form, List.of())).isEqualTo(List.of());
      for (var wrong :
          List.of(
              List.of("x", "x"),
              List.of("q"),
              "x",
              Arrays.asList("x", null),
              List.of(List.of("x")),
              Map.of("x", true))) {
        assertThat(message(form, wrong)).as(wrong.toString()).contains("højst én gang");
      }
    }
  }

  @Test
  void asksForWhatIsMissing() {
    var required = "'validate':{'required':true}";
    var time = "'timeSerializingFormat':'no_timezone'";
    var form =
        form(
            field("textfield", "text", required),
            field("number", "number", required),
            field("datetime", "date", "'subtype':'date'", required),
            field("datetime", "time", "'subtype':'time'", time, required),
            field("checkbox", "box", required),
            field("radio", "one", values("x"), required),
            field("checklist", "some", values("x"), required));

    var missing = errors(form, answers("text", "  ", "box", false, "some", List.of()), NOTHING);

    assertThat(missing)
        .containsExactly(
            new FieldError("text", "text?", "Skriv noget her."),
            new FieldError("number", "number?", "Skriv et tal."),
            new FieldError("date", "date?", "Vælg en dato."),
            new FieldError("time", "time?", "Vælg et klokkeslæt."),
            new FieldError("box", "box?", "Sæt hak her for at gå videre."),
            new FieldError("one", "one?", "Vælg en af mulighederne."),
            new FieldError("some", "some?", "Vælg mindst én af mulighederne."));
  }

  @Test
  void saysTheSameInEnglish() {
    var form = form(field("textfield", "a", "'validate':{'required':true}"));

    try {
      form.accept(Map.of(), NOTHING, Locale.UK);
    } catch (InvalidAnswers refused) {
      assertThat(refused.toJson())
          .isEqualTo(
              "{\"errors\":[{\"key\":\"a\",\"label\":\"a?\",\"message\":\"Write something here.\"}]}");
      return;
    }
    assertThat(false).as("refused").isTrue();
  }

  @Test
  void hasTheSameWordsInBothLanguages() throws IOException {
    assertThat(words("complaints_en.properties")).isEqualTo(words("complaints.properties"));
  }

  @Test
  void refusesPassedDaysWhereTheFormBarsThem() {
    var form =
        form(
            field("datetime", "free", "'subtype':'date'"),
            field("datetime", "day", "'subtype':'date','disallowPassedDates':true"),
            field(
                "datetime",
                "moment",
                "'subtype':'datetime','timeSerializingFormat':'no_timezone','disallowPassedDates':true"),
            field(
                "datetime",
                "time",
                "'subtype':'time','timeSerializingFormat':'no_timezone','disallowPassedDates':true"));
    var today = LocalDate.of(2027, 3, 1);

    assertThat(
            form.accept(
                    answers(
                        "free", "2027-02-28",
                        "day", "2027-03-01",
                        "moment", "2027-03-01T00:15",
                        "time", "08:00"),
                    NOTHING,
                    today)
                .content())
        .hasSize(4);
    assertThat(form.accept(answers("day", "", "moment", null), NOTHING, today).content()).isEmpty();
    assertThatThrownBy(
            () ->
                form.accept(
                    answers("day", "2027-02-28", "moment", "2027-02-28T23:45"), NOTHING, today))
        .isInstanceOfSatisfying(
            InvalidAnswers.class,
            refused ->
                assertThat(refused.errors())
                    .containsExactly(
                        new FieldError("day", "day?", "Vælg en dag, der ikke er gået."),
                        new FieldError("moment", "moment?", "Vælg en dag, der ikke er gået.")));
  }

  @Test
  void refusesPassedDaysInRowsToo() {
    var form =
        form(
            list(
                "rows",
                "",
                field("datetime", "by", "'subtype':'date','disallowPassedDates':true")));

    assertThatThrownBy(
            () ->
                form.accept(
                    answers("rows", List.of(answers("by", "2027-02-28"))),
                    NOTHING,
                    LocalDate.of(2027, 3, 1)))
        .isInstanceOfSatisfying(
            InvalidAnswers.class,
            refused -> assertThat(refused.errors().get(0).key()).isEqualTo("rows[0].by"));
  }

  private static Set<Object> words(String file) throws IOException {
    var words = new Properties();
    try (var stream = FormSchema.class.getResourceAsStream(file)) {
      words.load(stream);
    }
    return words.keySet();
  }

  private static Object accepted(FormSchema form, Object value) {
    return form.accept(answers("a", value), NOTHING).content().get("a");
  }

  /** The only complaint, or nothing; it never repeats what was sent. */
  private static String message(FormSchema form, Object value) {
    var errors = errors(form, answers("a", value), NOTHING);
    assertThat(errors).hasSizeLessThan(2);
    return errors.isEmpty() ? "" : errors.get(0).message();
  }
}
