package dk.mushjul.form;

import static dk.mushjul.form.FormBuilder.field;
import static dk.mushjul.form.FormBuilder.form;
import static dk.mushjul.form.FormBuilder.group;
import static dk.mushjul.form.FormBuilder.list;
import static dk.mushjul.form.FormBuilder.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormSchemaTest {

  static Stream<Path> shipped() throws IOException {
    return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".form"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void readsEveryFormThatIsShipped(Path file) throws IOException {
    var form = FormSchema.parse(Files.readString(file));

    assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(form.fields()).isNotEmpty();
  }

  @Test
  void listsFieldsInTheFormsOrderWithGroupsFlat() {
    var form =
        form(
            "{'type':'text','text':'Hej'}",
            field("textfield", "a", "'validate':{'required':true}"),
            group("a = null", field("radio", "b", values("x"), "'valuesKey':'bOptions'")),
            list("rows", "", field("textarea", "c")));

    assertThat(form.fields()).extracting(Field::key).containsExactly("a", "b", "rows");
    assertThat(form.field("a").orElseThrow().required()).isTrue();
    assertThat(form.field("b").orElseThrow().valuesKey()).contains("bOptions");
    assertThat(form.field("b").orElseThrow().options()).containsExactly(new Option("L x", "x"));
    assertThat(form.field("c").orElseThrow().type()).isEqualTo(FieldType.TEXTAREA);
    assertThat(form.field("rows").orElseThrow().children()).hasSize(1);
    assertThat(form.field("nothing")).isEmpty();
  }

  @Test
  void callsAFieldByItsWordsOrElseByItsKey() {
    var form =
        form(
            "{'type':'datetime','subtype':'date','key':'a','dateLabel':'Hvornår?'}",
            "{'type':'textfield','key':'b','label':'=x'}",
            "{'type':'textfield','key':'c','label':'Hej {{name}}'}");

    assertThat(form.fields()).extracting(Field::label).containsExactly("Hvornår?", "b", "c");
  }

  @Test
  void saysWhichFieldItCannotJudge() {
    refuses("Field a: this type", field("filepicker", "a"));
    refuses("'a' is used twice", field("textfield", "a"), list("l", "", field("number", "a")));
    refuses("Field a.b: key must be", field("textfield", "a.b"));
    refuses("key must be", "{'type':'textfield','id':'x'}");
    refuses(
        "Field a: this field cannot steer",
        field("textfield", "a", "'properties':{'steers':'flow'}"));
    refuses(
        "Field a: this field cannot steer",
        list("l", "", field("radio", "a", "'properties':{'steers':'flow'}")));
    refuses("Field a: steers can only be flow", field("radio", "a", "'properties':{'steers':'x'}"));
    refuses("Field b: a list cannot stand", list("a", "", list("b", "", field("number", "c"))));
    refuses("Field g: a group has no path", "{'type':'group','path':'g','components':[]}");
    refuses("Field a: conditional.hide", field("number", "a", "'conditional':{'hide':'b = 1'}"));
    refuses("Field a: failed to parse", field("number", "a", "'conditional':{'hide':'=b = '}"));
    refuses("Field a: expression", field("expression", "a"));
    refuses("Field a: disabled", field("number", "a", "'disabled':'=true'"));
    refuses("Field a: subtype", field("datetime", "a"));
    refuses("Field a: timeSerializingFormat", field("datetime", "a", "'subtype':'time'"));
    refuses("Field a: min must be", field("number", "a", "'validate':{'min':'=b'}"));
    refuses("Field a: pattern", field("textfield", "a", "'validate':{'pattern':'['}"));
    refuses("Field a: the value of an option", field("radio", "a", "'values':[{'value':1}]"));
    refuses("Field a: options stand", field("radio", "a", "'valuesExpression':'=x'"));
  }

  @Test
  void saysWhereAFileIsNoForm() {
    assertThatThrownBy(() -> FormSchema.parse("{\n  \"id\": oops\n}"))
        .isInstanceOf(InvalidForm.class)
        .hasMessageStartingWith("Line 2, column");
    for (var wrong :
        new String[] {"[]", "{}", "{\"id\":\"x\"}", "", "{\"id\":\"x\",\"components\":{}}"}) {
      assertThatThrownBy(() -> FormSchema.parse(wrong)).isInstanceOf(InvalidForm.class);
    }
  }

  private static void refuses(String message, String... components) {
    assertThatThrownBy(() -> form(components))
        .isInstanceOf(InvalidForm.class)
        .hasMessageContaining(message);
  }
}
