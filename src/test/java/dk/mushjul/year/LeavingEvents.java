package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.testing.FormerParty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody leaves with an agreed plan. What waits for the next talk is deleted when the table says
 * so, the plan is kept for longer, and the figures count the talk all the same.
 */
final class LeavingEvents {

  private static final String LEAVES = "nanna";
  private static final String MANAGER = "nadia";

  /** The row {@code afterLeaving} of the table {@code retention}. */
  private static final int DAYS_AFTER_LEAVING = 180;

  private final Hands hands;
  private final StaffFiles staff;
  private final DeletionEvents deletions;
  private final List<JsonNode> readBefore = new ArrayList<>();
  private String talk;

  LeavingEvents(Hands hands, StaffFiles staff, DeletionEvents deletions) {
    this.hands = hands;
    this.staff = staff;
    this.deletions = deletions;
  }

  List<YearEvent> between(LocalDate lastDay) {
    var leaves = lastDay.plusDays(18);
    return List.of(
        new YearEvent(leaves, this::somebodyWithAPlanLeaves),
        new YearEvent(leaves.plusDays(DAYS_AFTER_LEAVING - 1), this::onlyThePlanIsKept));
  }

  /** What its author could read until the author left, or until it was deleted. */
  List<JsonNode> readBefore() {
    return List.copyOf(readBefore);
  }

  private void somebodyWithAPlanLeaves() {
    hands.desk().settle();
    talk = hands.talkOf(LEAVES);
    assertThat(hands.state(LEAVES)).isEqualTo("agreed");
    readBefore.addAll(writtenBy(LEAVES));
    staff.remove(LEAVES);
    staff.imports();

    FormerParty.whoHasLeft(hands.desk().user(LEAVES)).findsNoConversation(talk);
    assertThat(hands.runningOf(LEAVES)).isZero();
    assertThat(steps()).contains("prepareEmployee", "prepareManager", "planConversation");
  }

  private void onlyThePlanIsKept() {
    var steps = steps();
    var before = writtenBy(MANAGER);
    var figures = figures();
    var rows = rows();
    assertThat(steps).as("on the last day").contains("prepareEmployee", "prepareManager");

    assertThat(deletions.nextRun()).containsKeys("preparation", "minutes");

    var gone = new ArrayList<>(before);
    gone.removeAll(writtenBy(MANAGER));
    assertThat(gone)
        .extracting(text -> text.path("step").asText() + "." + text.path("key").asText())
        .contains("prepareManager.feedback", "holdConversation.minutesText")
        .doesNotContain("holdConversation.goalTitle");
    readBefore.addAll(gone);
    steps.removeAll(List.of("prepareEmployee", "prepareManager", "planConversation"));
    assertThat(steps()).isEqualTo(steps).contains("holdConversation", "approvePlan");
    assertThat(rows()).isEqualTo(rows);
    assertThat(figures()).isEqualTo(figures).isNotEmpty();
  }

  private List<JsonNode> writtenBy(String person) {
    var texts = new ArrayList<JsonNode>();
    hands.desk().user(person).get("/mus/api/me").path("written").forEach(texts::add);
    return texts;
  }

  private JsonNode figures() {
    return hands.desk().user("hanne").get("/mus/api/statistics/" + YearEvents.WHEEL).path("tables");
  }

  /** The steps of which a text is kept. */
  private List<String> steps() {
    return new ArrayList<>(
        hands
            .jdbc()
            .queryForList(
                """
                select step from mushjul.entry
                where subject_kind = 'CONVERSATION' and subject_id = ? order by id
                """,
                String.class,
                talk));
  }

  /** What is kept without words: that the talk took place, and how many goals were agreed. */
  private String rows() {
    return hands
        .jdbc()
        .queryForObject(
            """
            select c.state || ' ' || c.held_on || ' ' || c.agreed_on || ' ' || count(g.goal_id)
            from mushjul.conversation c join mushjul.goal g on g.conversation_id = c.id
            where c.id = ? group by c.id
            """,
            String.class,
            talk);
  }
}
