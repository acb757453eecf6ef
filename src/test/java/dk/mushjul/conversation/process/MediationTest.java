package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.content.Access;
import dk.mushjul.content.AccessLog;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.TestPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class MediationTest {

  private static final String EMPLOYEE = OneTalk.EMPLOYEE;
  private static final String MANAGER = OneTalk.MANAGER;

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired Conversations conversations;
  @Autowired AccessLog accesses;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void aTalkWasHeld() {
    people.solby();
    new OneTalk(office).hasItsDay();
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void showsHrOnlyWhatBothShow() {
    held(Map.of("viewsDiffer", true, "writerWords", "Kurset kan vente", "goals", threeGoals(true)));
    answer(disagreement("Jeg har brug for kurset nu", goal("Kursus"), goal("Mentor")));

    var form = office.form("hanne", office.task("mediatePlan"));

    assertThat(form.shared())
        .extracting(Shared::key)
        .containsExactly("reason", "ownWords", "writerWords", "goals");
    assertThat(form.shared().get(0).items().get(0).text())
        .isEqualTo("Bent Krogh er ikke enig i den plan, som Thomas Riis har skrevet.");
    assertThat(form.shared().toString())
        .contains("Jeg har brug for kurset nu", "Kurset kan vente", "Kursus")
        .doesNotContain("Mentor", "Nye opgaver", "Et løfte");
    assertThat(form.context().unit()).isEqualTo("Vej og Park");
  }

  @Test
  void showsNoGoalThatOnlyOneShows() {
    held(Map.of("goals", threeGoals(false)));
    answer(disagreement("Jeg har brug for kurset nu", goal("Kursus"), goal("Mentor")));

    var form = office.form("hanne", office.task("mediatePlan"));

    assertThat(form.shared()).extracting(Shared::key).containsExactly("reason", "ownWords");
    assertThat(accesses.about(MANAGER)).extracting(Access::reader).doesNotContain("hanne");
    assertThat(accesses.about(EMPLOYEE)).extracting(Access::reader).contains("hanne");
  }

  @Test
  void namesWhoWroteThePlanAndWhen() {
    held(
        Map.of(
            "goals",
            List.of(
                Map.of("goalTitle", "Kursus", "responsible", "both", "deadline", "2027-05-03"))));

    var plan =
        office.form(EMPLOYEE, office.task("approvePlan")).shared().stream()
            .filter(panel -> panel.key().equals("plan"))
            .findFirst()
            .orElseThrow();

    assertThat(plan.by()).isEqualTo("Thomas Riis");
    assertThat(plan.at()).isEqualTo("11. januar 2027");
    assertThat(plan.items().toString()).contains("Frist: 3. maj 2027");
  }

  @Test
  void neverOffersOrShowsAConfidentialGoal() {
    var confidential = new HashMap<>(row("Kursus", true));
    confidential.put("goalConfidential", true);
    held(Map.of("viewsDiffer", true, "goals", List.of(confidential)));

    var form = office.form(EMPLOYEE, office.task("approvePlan"));

    assertThat(form.options().get("mayShare")).isEmpty();
    assertThat(form.data()).containsEntry("goalsToShow", false);
  }

  @Test
  void saysThatNobodyAnsweredAndNothingElse() {
    held(Map.of("viewsDiffer", true, "writerWords", "Kurset kan vente", "goals", threeGoals(true)));

    office.fire("event_approvalMissing");

    var form = office.form("hanne", office.task("mediatePlan"));
    assertThat(form.shared()).extracting(Shared::key).containsExactly("reason");
    assertThat(form.shared().toString())
        .contains("Bent Krogh har ikke svaret på planen inden fristen")
        .doesNotContain("godkendt", "er ikke enig i");
    assertThat(talk().agreedOn()).isNull();
  }

  @Test
  void forgetsTheWordsOfAnEarlierRound() {
    held(Map.of("goals", threeGoals(false)));
    answer(disagreement("Jeg har brug for kurset nu"));
    office.handIn(
        "hanne",
        "mediatePlan",
        Map.of(
            "mediation", "newDraft",
            "mediatedOn", "2027-04-20",
            "mediationNote", "I prøver igen"));
    var draft = office.form(MANAGER, office.task("draftPlan"));
    assertThat(draft.shared().toString()).contains("Jeg har brug for kurset nu", "I prøver igen");
    office.handIn(
        MANAGER, "draftPlan", Map.of("followUpOn", "2027-10-12", "writerNote", "Nu er kurset med"));
    assertThat(office.form(EMPLOYEE, office.task("approvePlan")).shared().toString())
        .contains("Nu er kurset med", "I prøver igen");

    office.fire("event_approvalMissing");

    var form = office.form("hanne", office.task("mediatePlan"));
    assertThat(form.shared()).extracting(Shared::key).containsExactly("reason");
    assertThat(form.shared().toString()).doesNotContain("kurset");
    office.handIn(
        "hanne", "mediatePlan", Map.of("mediation", "newDraft", "mediatedOn", "2027-04-20"));
    assertThat(office.form(MANAGER, office.task("draftPlan")).shared().toString())
        .doesNotContain("Jeg har brug for kurset nu");
  }

  @Test
  void recordsThatTheyDoNotAgree() {
    held(Map.of("goals", threeGoals(false)));
    answer(disagreement("Jeg har brug for kurset nu"));

    office.handIn(
        "hanne", "mediatePlan", Map.of("mediation", "notAgreed", "mediatedOn", "2027-04-20"));

    assertThat(office.passed(OneTalk.KEY)).contains("endEvent_planDisagreed");
    assertThat(talk().state()).isEqualTo(ConversationState.MEDIATED);
    assertThat(talk().agreedOn()).isNull();
  }

  private Conversation talk() {
    return conversations.of("2027", EMPLOYEE).orElseThrow();
  }

  private void held(Map<String, Object> more) {
    var answers = new HashMap<>(more);
    answers.putAll(
        Map.of(
            "outcome", "held",
            "heldOn", "2027-01-04",
            "followUpCaller", "manager",
            "followUpOn", "2027-10-12",
            "otherAgreements", List.of(Map.of("agreementWhat", "Et løfte"))));
    office.handIn(MANAGER, "holdConversation", answers);
  }

  private void answer(Map<String, Object> answers) {
    office.handIn(EMPLOYEE, "approvePlan", answers);
  }

  private Map<String, Object> disagreement(String words, String... goals) {
    return Map.of("approval", "disagree", "ownWords", words, "mayShare", List.of(goals));
  }

  private String goal(String title) {
    return office.form(EMPLOYEE, office.task("approvePlan")).options().get("mayShare").stream()
        .filter(option -> option.label().equals(title))
        .map(Option::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> threeGoals(boolean shared) {
    return List.of(row("Kursus", shared), row("Mentor", false), row("Nye opgaver", shared));
  }

  private static Map<String, Object> row(String title, boolean shared) {
    return shared ? Map.of("goalTitle", title, "shareGoal", true) : Map.of("goalTitle", title);
  }
}
