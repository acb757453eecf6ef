package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a plan is agreed in the end, or is not: it is rewritten twice, or nobody answers. */
final class AgreementEvents {

  private static final String HR = "hanne";
  private static final String REWRITES = "nadia";
  private static final String ASKS_TWICE = YearScript.ASKS_FOR_CHANGE_TWICE;
  private static final String ASKED = YearScript.NEVER_ANSWERS;
  private static final String WROTE = "mette";

  private final Hands hands;

  AgreementEvents(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> between(LocalDate lastDay) {
    return List.of(
        new YearEvent(lastDay.plusDays(60), this::aPlanWasRewrittenTwice),
        new YearEvent(lastDay.plusDays(82), this::nobodyAnswered));
  }

  /** Both see three versions, and what was answered to each. */
  private void aPlanWasRewrittenTwice() {
    var versions = "/mus/plan/" + hands.talkOf(ASKS_TWICE) + "/versioner?fra=2&til=3";
    for (var party : List.of(ASKS_TWICE, REWRITES)) {
      assertThat(hands.page(party, versions))
          .as(party)
          .containsSubsequence("Version 3", "Godkendt af begge", "sagde ja")
          .containsSubsequence(
              "Version 3", "Version 2", "bad om en ændring", "Version 1", "bad om en ændring");
    }
  }

  /** HR is asked to help, hears that nobody answered and nothing else, and notes how it ended. */
  private void nobodyAnswered() {
    hands.desk().settle();
    var talk = hands.talkOf(ASKED);
    var task = hands.task("mediatePlan", YearEvents.WHEEL, ASKED);
    var shared = hands.form(HR, task).path("shared");
    assertThat(shared.findValuesAsText("key")).containsExactly("reason");
    assertThat(shared.toString())
        .contains("Inger Ravn har ikke svaret på planen inden fristen")
        .doesNotContainPattern("qz[0-9]+zq");
    assertThat(hands.status(HR, "/mus/plan/" + talk)).isEqualTo(404);
    new FormerParty(hands.desk().user(ASKED)).findsNoTask(whatWasNotAnswered(talk));

    var ended = Map.<String, Object>of("mediation", "notAgreed", "mediatedOn", today());
    hands.handIn(HR, task, ended);
    hands.desk().settle();

    assertThat(hands.status(HR, Hands.formOf(task))).isEqualTo(404);
    assertThat(hands.state(ASKED)).isEqualTo("mediated");
    assertThat(hands.own(ASKED).path("agreedOn").isNull()).isTrue();
    List.of(ASKED, WROTE)
        .forEach(one -> assertThat(hands.status(one, "/mus/plan/" + talk)).as(one).isEqualTo(404));
    assertThat(hands.runningOf(ASKED)).isZero();
  }

  private String today() {
    return hands.desk().today().toString();
  }

  /** The step that went to HR unanswered. */
  private String whatWasNotAnswered(String talk) {
    return hands
        .jdbc()
        .queryForObject(
            """
            select t.id_ from act_hi_taskinst t
            join mushjul.conversation c on c.process_instance_id = t.proc_inst_id_
            where c.id = ? and t.task_def_key_ = 'userTask_approvePlan'
            """,
            String.class,
            talk);
  }
}
