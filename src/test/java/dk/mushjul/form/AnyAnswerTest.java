package dk.mushjul.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.form.Sendings.Sending;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds for every shipped form, whatever is sent to it. */
class AnyAnswerTest {

  private static final int TRIES = 2_000;

  @Provide
  Arbitrary<Sending> sendings() {
    return Sendings.any();
  }

  @Provide
  Arbitrary<Sending> tangled() {
    return Sendings.tangled();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void evenATangledFormIsAnsweredOrRefused(@ForAll("tangled") Sending sending) {
    var answers = accepted(sending);

    answers.ifPresent(
        it -> assertThat(it.all().keySet()).isSubsetOf("a", "b", "rows", "c", "fixed"));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void whateverIsAcceptedIsAcceptedAgain(@ForAll("sendings") Sending sending) {
    var first = accepted(sending);
    Statistics.collect(first.isPresent() ? "accepted" : "refused");

    first.ifPresent(
        answers -> {
          var again = sending.form().accept(answers.all(), sending.offered());
          assertThat(again).isEqualTo(answers);
        });
    Statistics.coverage(
        coverage -> coverage.check("accepted").percentage(share -> share > 15 && share < 85));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void nothingHiddenIsKept(@ForAll("sendings") Sending sending) {
    accepted(sending)
        .ifPresent(
            answers -> {
              var data = new HashMap<>(sending.form().defaults());
              data.putAll(sending.offered().data());
              data.putAll(answers.all());
              var scope = Scope.of(data);
              sending.form().fields().stream()
                  .filter(field -> field.hidden(scope))
                  .forEach(field -> assertThat(answers.content()).doesNotContainKey(field.key()));
            });
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void theUnknownIsAlwaysRefused(@ForAll("sendings") Sending sending) {
    var sent = new HashMap<>(sending.sent());
    sent.put("approved", true);

    var refused =
        catchThrowableOfType(
            InvalidAnswers.class, () -> sending.form().accept(sent, sending.offered()));

    assertThat(refused.errors()).extracting(FieldError::key).contains("approved");
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aRefusalNamesAFieldAndNeverRepeatsTheValue(@ForAll("sendings") Sending sending) {
    var refused =
        catchThrowableOfType(
            InvalidAnswers.class, () -> sending.form().accept(sending.sent(), sending.offered()));
    if (refused == null) {
      return;
    }

    assertThat(refused.errors()).isNotEmpty();
    for (var error : refused.errors()) {
      assertThat(error.message() + error.label()).isNotBlank();
      if (!error.key().contains(Sendings.MARKER)) {
        assertThat(error.message() + error.label()).doesNotContain(Sendings.MARKER);
        var key = error.key().replaceAll(".*\\.", "").replaceAll("\\[\\d+]", "");
        assertThat(sending.form().field(key)).as(error.key()).isPresent();
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void everySteeringKeyIsAnsweredAndNoOtherBecomesAVariable(@ForAll("sendings") Sending sending)
      throws Exception {
    var answers = accepted(sending);
    if (answers.isEmpty()) {
      return;
    }

    var steering = sending.form().steeringKeys();
    assertThat(answers.get().flow().keySet()).isEqualTo(steering);
    assertThat(Collections.disjoint(answers.get().content().keySet(), steering)).isTrue();
    assertThat(answers.get().flow().values())
        .allMatch(value -> value == null || !(value instanceof List || value instanceof Map));
    assertThat(new ObjectMapper().writeValueAsString(answers.get().content())).isNotEmpty();
  }

  private static Optional<Answers> accepted(Sending sending) {
    try {
      return Optional.of(sending.form().accept(sending.sent(), sending.offered()));
    } catch (InvalidAnswers refused) {
      return Optional.empty();
    }
  }
}
