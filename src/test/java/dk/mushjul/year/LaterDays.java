package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.mushjul.wheel.DayWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two agreed on a goal without a day; later one of them names it and the other says yes. */
final class LaterDays {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final String LATER = "afklares senere";

  private final Hands hands;

  LaterDays(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> between(LocalDate lastDay) {
    return List.of(new YearEvent(lastDay.plusDays(45), this::aDayIsFilledIn));
  }

  private void aDayIsFilledIn() {
    var talk = withPlan();
    var employee = (String) talk.get("employee_id");
    var manager = (String) talk.get("manager_id");
    var plan = "/mus/plan/" + talk.get("id");
    var open = firstGoal(employee);
    assertThat(open.path("deadlineLater").asBoolean()).as(employee).isTrue();
    namesADay(employee, plan + "/aendring", open);

    var task = hands.task("approveChange", YearEvents.WHEEL, employee);
    assertThat(hands.status(employee, Hands.formOf(task)))
        .as("the other's to answer")
        .isEqualTo(404);
    assertThat(hands.page(manager, plan)).contains(LATER).doesNotContain(DayWords.of(DAY));
    hands.handIn(manager, task, Map.of("changeAnswer", "yes"));
    hands.desk().settle();

    for (var party : List.of(employee, manager)) {
      assertThat(hands.page(party, plan)).as(party).contains(DayWords.of(DAY));
      assertThat(hands.page(party, plan + "/versioner"))
          .as(party)
          .containsSubsequence("Frist", LATER, DayWords.of(DAY));
    }
    assertThat(firstGoal(employee)).as("but for the day").isEqualTo(onThatDay(open));
  }

  /** Everything else in the form stays as it stands there. */
  private void namesADay(String employee, String form, JsonNode goal) {
    var fields = new HashMap<String, Object>();
    for (var key : List.of("goalTitle", "goalSign", "activity", "responsible")) {
      fields.put(key, goal.path(key).asText());
    }
    var goalId = goal.path("goalId").asText();
    fields.put("maal", goalId);
    fields.put("deadline", DAY);
    hands.post(employee, form + "?maal=" + goalId, form, fields);
    hands.desk().settle();
  }

  private static JsonNode onThatDay(JsonNode goal) {
    ObjectNode changed = goal.deepCopy();
    changed.remove("deadlineLater");
    return changed.put("deadline", DAY.toString());
  }

  private JsonNode firstGoal(String employee) {
    return hands.desk().user(employee).get("/mus/api/me").path("plan").path(0);
  }

  /** Somebody whose agreed goals are still to be followed up. */
  private Map<String, Object> withPlan() {
    return hands
        .jdbc()
        .queryForMap(
            """
            select c.id, c.employee_id, c.manager_id from mushjul.conversation c
            join mushjul.employee e on e.employee_id = c.employee_id and e.status <> 'left'
            where c.state = 'AGREED' and c.follow_up_instance_id is not null
              and exists (select 1 from mushjul.goal g where g.conversation_id = c.id)
            order by c.employee_id desc limit 1
            """);
  }
}
