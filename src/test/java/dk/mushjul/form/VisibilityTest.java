package dk.mushjul.form;

import static dk.mushjul.form.FormBuilder.answers;
import static dk.mushjul.form.FormBuilder.errors;
import static dk.mushjul.form.FormBuilder.field;
import static dk.mushjul.form.FormBuilder.form;
import static dk.mushjul.form.FormBuilder.group;
import static dk.mushjul.form.FormBuilder.hiddenIf;
import static dk.mushjul.form.FormBuilder.list;
import static dk.mushjul.form.FormBuilder.offer;
import static dk.mushjul.form.FormBuilder.values;
import static dk.mushjul.form.FormBuilder.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  private static final FormData NOTHING = FormData.empty();
  private static final String REQUIRED = "'validate':{'required':true}";
  private static final String STEERS = "'properties':{'steers':'flow'}";
  private static final String OUTCOME =
      field("radio", "outcome", values("held", "notHeld"), REQUIRED, STEERS);

  @Test
  void splitsWhatSteersFromWhatIsWritten() {
    var form = form(OUTCOME, field("textarea", "minutes"));

    var answers = form.accept(answers("outcome", "held", "minutes", "Godt"), NOTHING);

    assertThat(answers.flow()).isEqualTo(Map.of("outcome", "held"));
    assertThat(answers.content()).isEqualTo(Map.of("minutes", "Godt"));
    assertThat(answers.all()).isEqualTo(Map.of("outcome", "held", "minutes", "Godt"));
    assertThat(form.steeringKeys()).containsExactly("outcome");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    var form = form(OUTCOME);

    var errors =
        errors(form, answers("outcome", "held", "approved", true, "x".repeat(300), 1), NOTHING);

    assertThat(errors).extracting(FieldError::key).contains("approved").hasSize(2);
    assertThat(errors).allSatisfy(error -> assertThat(error.key()).hasSizeLessThan(110));
  }

  @Test
  void dropsWhatIsHiddenAndDoesNotAskForIt() {
    var form =
        form(
            OUTCOME,
            field("textfield", "why", REQUIRED, hiddenIf("outcome != \"notHeld\"")),
            group("outcome = \"notHeld\"", field("textfield", "minutes", REQUIRED)));

    assertThat(
            form.accept(answers("outcome", "held", "minutes", "m", "why", "w"), NOTHING).content())
        .isEqualTo(Map.of("minutes", "m"));
    assertThat(form.accept(answers("outcome", "notHeld", "why", "w"), NOTHING).content())
        .isEqualTo(Map.of("why", "w"));
    assertThat(wrong(form, answers("outcome", "notHeld"), NOTHING)).containsExactly("why");
  }

  @Test
  void dropsEvenNonsenseInWhatIsHidden() {
    var form =
        form(
            OUTCOME,
            field("number", "n", hiddenIf("outcome = \"notHeld\"")),
            list("rows", hiddenIf("outcome = \"notHeld\""), field("textfield", "t", REQUIRED)));

    var sent = answers("outcome", "notHeld", "n", "nonsense", "rows", List.of(Map.of(), 5));

    assertThat(form.accept(sent, NOTHING).content()).isEmpty();
    assertThat(form.accept(answers("outcome", "notHeld", "rows", "x"), NOTHING).content())
        .isEmpty();
  }

  @Test
  void leavesNoSteeringAnswerOfAnEarlierTurnBehind() {
    var hidden = hiddenIf("outcome = \"notHeld\"");
    var form =
        form(
            OUTCOME,
            field("checkbox", "planLater", STEERS, hidden),
            field("datetime", "followUpOn", "'subtype':'date'", STEERS, hidden));

    assertThat(form.accept(answers("outcome", "notHeld", "planLater", true), NOTHING).flow())
        .isEqualTo(answers("outcome", "notHeld", "planLater", false, "followUpOn", null));
    assertThat(form.accept(answers("outcome", "held"), NOTHING).flow())
        .isEqualTo(answers("outcome", "held", "planLater", false, "followUpOn", null));
  }

  @Test
  void knowsWhatWasOfferedWithoutAField() {
    var form = form(field("textfield", "wishes", REQUIRED, hiddenIf("seniorOffer != true")));

    assertThat(form.accept(Map.of("wishes", "x"), offer("seniorOffer", false)).content()).isEmpty();
    assertThat(form.accept(Map.of("wishes", "x"), NOTHING).content()).isEmpty();
    assertThat(wrong(form, Map.of(), offer("seniorOffer", true))).containsExactly("wishes");
    assertThat(wrong(form, Map.of("seniorOffer", false), offer("seniorOffer", true)))
        .containsExactly("seniorOffer", "wishes");
  }

  @Test
  void takesNoAnswerForWhatIsForReadingOnly() {
    var form =
        form(
            OUTCOME,
            field("textfield", "shown", "'readonly':true", REQUIRED),
            field("textfield", "off", "'disabled':true", REQUIRED),
            field("radio", "step", values("a", "b"), "'readonly':true", STEERS),
            field("textfield", "late", "'readonly':'=outcome = \\\"held\\\"'"));

    var sent = answers("outcome", "held", "shown", "x", "off", 5, "step", "b", "late", "x");

    var answers = form.accept(sent, offer("shown", "y", "step", "a"));
    assertThat(answers.content()).isEmpty();
    assertThat(answers.flow()).isEqualTo(Map.of("outcome", "held"));
  }

  @Test
  void seesReadonlyValuesAsTheyWereOfferedWhateverWasSent() {
    var form =
        form(
            field("textfield", "shown", "'readonly':true"),
            field("textfield", "t", REQUIRED, hiddenIf("shown = \"a\"")));

    assertThat(wrong(form, Map.of("shown", "a"), offer("shown", "b"))).containsExactly("t");
    assertThat(wrong(form, Map.of("shown", "b"), offer("shown", "a"))).isEmpty();
  }

  @Test
  void computesExpressionsAgain() {
    var form =
        form(
            field("number", "days"),
            field("expression", "double", "'expression':'=days * 2'"),
            field("expression", "list", "'expression':'=[days, double, \\\"x\\\"]'"),
            field("expression", "nothing", "'expression':'=unknown + 1'"),
            field("textfield", "t", REQUIRED, hiddenIf("double < 10")));

    var answers = form.accept(answers("days", 4, "double", 1000), NOTHING);

    assertThat(answers.content())
        .isEqualTo(Map.of("days", 4, "double", 8, "list", List.of(4, 8, "x")));
    assertThat(wrong(form, Map.of("days", 5), NOTHING)).containsExactly("t");
  }

  @Test
  void countsWhatIsHiddenWithTheValueItStartedWith() {
    var form =
        form(
            field("radio", "a", values("x", "y")),
            field("radio", "b", values("x", "y"), hiddenIf("a = \"x\"")),
            field("textfield", "c", REQUIRED, hiddenIf("b = \"x\"")));

    assertThat(wrong(form, answers("a", "y", "b", "x"), NOTHING)).isEmpty();
    assertThat(wrong(form, answers("a", "x", "b", "x"), NOTHING)).containsExactly("c");
    assertThat(wrong(form, answers("a", "x", "b", "y"), offer("b", "x"))).isEmpty();
  }

  @Test
  void knowsTheDefaultsOfTheForm() {
    var form =
        form(
            field("radio", "a", values("x", "y"), "'defaultValue':'x'"),
            field("textfield", "t", REQUIRED, hiddenIf("a = \"x\"")));

    assertThat(form.defaults()).isEqualTo(Map.of("a", "x"));
    assertThat(form.accept(Map.of(), NOTHING).content()).isEmpty();
    assertThat(wrong(form, answers("a", null), NOTHING)).containsExactly("t");
  }

  @Test
  void standsAListThatIsHiddenByWhatIsItselfHidden() {
    var form =
        form(
            field("radio", "a", values("x", "y")),
            field("radio", "b", values("x", "y"), hiddenIf("a = \"x\"")),
            list("rows", hiddenIf("b = \"x\""), field("textfield", "t", REQUIRED)));
    var rows = List.of(Map.of("t", "1"), Map.of());

    assertThat(wrong(form, answers("a", "x", "b", "x", "rows", rows), NOTHING))
        .containsExactly("rows[1].t");
    assertThat(wrong(form, answers("a", "y", "b", "x", "rows", rows), NOTHING)).isEmpty();
  }
}
