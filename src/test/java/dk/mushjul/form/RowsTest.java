package dk.mushjul.form;

import static dk.mushjul.form.FormBuilder.answers;
import static dk.mushjul.form.FormBuilder.errors;
import static dk.mushjul.form.FormBuilder.field;
import static dk.mushjul.form.FormBuilder.form;
import static dk.mushjul.form.FormBuilder.hiddenIf;
import static dk.mushjul.form.FormBuilder.list;
import static dk.mushjul.form.FormBuilder.offer;
import static dk.mushjul.form.FormBuilder.values;
import static dk.mushjul.form.FormBuilder.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final FormData NOTHING = FormData.empty();
  private static final String REQUIRED = "'validate':{'required':true}";
  private static final FormSchema GOALS =
      form(
          list(
              "goals",
              "'allowAddRemove':true",
              field("textfield", "goalTitle", REQUIRED),
              field("radio", "state", values("reached", "ongoing"), "'defaultValue':'ongoing'")));
  private static final FormSchema OLD_GOALS =
      form(
          list(
              "oldGoals",
              "'allowAddRemove':false",
              field("textfield", "oldTitle", "'readonly':true"),
              field("textfield", "note")));
  private static final FormData TWO_OLD =
      offer(
          "oldGoals",
          List.of(
              Map.of("goalId", "g1", "oldTitle", "Et"), Map.of("goalId", "g2", "oldTitle", "To")));
  private static final FormData TWO_WITHOUT_ID =
      offer("oldGoals", List.of(Map.of("oldTitle", "Et"), Map.of("oldTitle", "To")));

  @Test
  void acceptsRowsThatPeopleAdd() {
    var rows = List.of(Map.of("goalTitle", "Et"), Map.of("goalTitle", "To", "state", "reached"));

    assertThat(rows(GOALS, rows, NOTHING)).isEqualTo(rows);
    assertThat(rows(GOALS, List.of(), NOTHING)).isEqualTo(List.of());
    assertThat(rows(GOALS, null, NOTHING)).isEqualTo(List.of());
  }

  @Test
  void namesTheFieldOfTheRowThatIsWrong() {
    var rows =
        List.of(
            Map.of("goalTitle", "Et"),
            Map.of("goalTitle", "To", "state", "done"),
            answers("goalTitle", "", "other", 1));

    var errors = errors(GOALS, answers("goals", rows), NOTHING);

    assertThat(errors)
        .extracting(FieldError::key)
        .containsExactlyInAnyOrder("goals[1].state", "goals[2].other", "goals[2].goalTitle");
    assertThat(errors.get(0).label()).isEqualTo("state?");
  }

  @Test
  void refusesWhatIsNoListOfRows() {
    for (var wrong :
        List.of(
            "x",
            5,
            Map.of("0", Map.of()),
            List.of("x"),
            Collections.singletonList(null),
            List.of(Map.of(1, 2)))) {
      assertThat(wrong(GOALS, answers("goals", wrong), NOTHING)).containsExactly("goals");
    }
  }

  @Test
  void refusesMoreRowsThanAnybodyWrites() {
    assertThat(wrong(GOALS, answers("goals", many(100)), NOTHING)).isEmpty();
    assertThat(wrong(GOALS, answers("goals", many(101)), NOTHING)).containsExactly("goals");
  }

  @Test
  void keepsTheIdOfARowThatWasOfferedAndNoOther() {
    var offered = offer("goals", List.of(Map.of("goalId", "g1", "goalTitle", "Gammel")));
    var kept = Map.of("goalId", "g1", "goalTitle", "Ny ordlyd");
    var added = Map.of("goalTitle", "Tilføjet");

    assertThat(rows(GOALS, List.of(added, kept), offered)).isEqualTo(List.of(added, kept));
    assertThat(wrong(GOALS, answers("goals", List.of(kept, kept)), offered))
        .containsExactly("goals[1]");
    assertThat(wrong(GOALS, answers("goals", List.of(kept)), NOTHING)).containsExactly("goals[0]");
  }

  @Test
  void takesTheIdWhateverItsFieldAndItsType() {
    var form =
        form(
            list(
                "goals",
                "'allowAddRemove':true",
                field("number", "goalId", REQUIRED, "'validate':{'max':1}"),
                field("textfield", "t")));
    var offered = offer("goals", List.of(Map.of("goalId", 17L)));

    assertThat(
            form.accept(answers("goals", List.of(Map.of("goalId", 17, "t", "x"))), offered)
                .content())
        .isEqualTo(Map.of("goals", List.of(Map.of("goalId", 17L, "t", "x"))));
    assertThat(wrong(form, answers("goals", List.of(answers("goalId", null, "t", "x"))), offered))
        .isEmpty();
  }

  @Test
  void fillsTheRowsThatStandThereByTheirId() {
    var sent =
        List.of(
            Map.of("goalId", "g2", "note", "b", "oldTitle", "Falsk"),
            Map.of("goalId", "g1", "note", "a"));

    assertThat(rows(OLD_GOALS, sent, TWO_OLD))
        .isEqualTo(
            List.of(
                Map.of("goalId", "g2", "oldTitle", "To", "note", "b"),
                Map.of("goalId", "g1", "oldTitle", "Et", "note", "a")));
  }

  @Test
  void fillsTheRowsThatStandThereByTheirPlace() {
    var sent = List.of(Map.of("note", "a"), Map.of("note", "b"));

    assertThat(rows(OLD_GOALS, sent, TWO_WITHOUT_ID))
        .isEqualTo(
            List.of(Map.of("oldTitle", "Et", "note", "a"), Map.of("oldTitle", "To", "note", "b")));
    assertThat(rows(OLD_GOALS, sent, TWO_OLD).get(1))
        .isEqualTo(Map.of("goalId", "g2", "oldTitle", "To", "note", "b"));
  }

  @Test
  void keepsRowsThatNobodyTouched() {
    assertThat(rows(OLD_GOALS, null, TWO_OLD))
        .isEqualTo(
            List.of(
                Map.of("goalId", "g1", "oldTitle", "Et"),
                Map.of("goalId", "g2", "oldTitle", "To")));
  }

  @Test
  void asksInRowsThatNobodyTouched() {
    var form = form(list("rows", "'allowAddRemove':false", field("textfield", "t", REQUIRED)));

    assertThat(wrong(form, Map.of(), offer("rows", List.of(Map.of("goalId", "a")))))
        .containsExactly("rows[0].t");
  }

  @Test
  void inventsNoRowWhereNoneMayBeAdded() {
    var one = Map.of("goalId", "g1");
    var two = Map.of("goalId", "g2");

    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of()), TWO_OLD))
        .containsExactly("oldGoals");
    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of(one)), TWO_OLD))
        .containsExactly("oldGoals");
    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of(one, two, Map.of())), TWO_OLD))
        .containsExactly("oldGoals");
    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of(one, one)), TWO_OLD))
        .containsExactly("oldGoals[1]");
    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of(one, Map.of("note", "x"))), TWO_OLD))
        .containsExactly("oldGoals[1]");
    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of(one, Map.of("goalId", "g9"))), TWO_OLD))
        .containsExactly("oldGoals[1]");
    assertThat(wrong(OLD_GOALS, answers("oldGoals", List.of(Map.of())), NOTHING))
        .containsExactly("oldGoals");
  }

  @Test
  void hidesInARowByTheRowsOwnAnswersAndTheFormsOthers() {
    var form =
        form(
            field("checkbox", "all"),
            list(
                "rows",
                "'allowAddRemove':true",
                field("checkbox", "later"),
                field("textfield", "when", REQUIRED, hiddenIf("this.later = true or all = true")),
                field("textfield", "who", REQUIRED, hiddenIf("parent.all != true"))));
    var sent = List.of(Map.of("later", true, "when", "x", "who", "y"), Map.of("when", "z"));

    assertThat(rows(form, sent, NOTHING))
        .isEqualTo(List.of(Map.of("later", true), Map.of("later", false, "when", "z")));
    assertThat(wrong(form, answers("rows", List.of(Map.of("later", false))), NOTHING))
        .containsExactly("rows[0].when");
    assertThat(wrong(form, answers("all", true, "rows", List.of(Map.of())), NOTHING))
        .containsExactly("rows[0].who");
  }

  @Test
  void computesInEachRow() {
    var form =
        form(
            field("number", "price"),
            list(
                "rows",
                "'allowAddRemove':true",
                field("number", "n"),
                field("expression", "sum", "'expression':'=this.n * price + i[1]'")));
    var sent = Arrays.asList(Map.<String, Object>of("n", 2, "sum", 99), Map.of("n", 3));

    assertThat(form.accept(answers("price", 10, "rows", sent), NOTHING).content().get("rows"))
        .isEqualTo(List.of(Map.of("n", 2, "sum", 21), Map.of("n", 3, "sum", 32)));
  }

  @Test
  void asksForARowWhereOneIsRequired() {
    var form = form(list("rows", REQUIRED, field("textfield", "t")));

    assertThat(errors(form, Map.of(), NOTHING))
        .containsExactly(new FieldError("rows", "rows?", "Tilføj mindst én række."));
  }

  private static List<?> rows(FormSchema form, Object sent, FormData offered) {
    var list = form.fields().stream().filter(f -> f.type() == FieldType.DYNAMICLIST).findFirst();
    var key = list.orElseThrow().key();
    return (List<?>) form.accept(answers(key, sent), offered).content().get(key);
  }

  private static List<Map<String, Object>> many(int number) {
    return Collections.nCopies(number, Map.of("goalTitle", "x"));
  }
}
