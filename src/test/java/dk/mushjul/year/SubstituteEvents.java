package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Managers name substitutes. Of two whose talks have confidential parts one lets the substitute see
 * them and one does not.
 */
final class SubstituteEvents {

  private static final String MANAGER = YearScript.CONFIDES;
  private static final String SUBSTITUTE = "stine";
  private static final int DAYS = 20;

  private final Hands hands;
  private String saysYes;
  private String saysNo;

  SubstituteEvents(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> between(LocalDate firstDay, LocalDate lastDay) {
    return List.of(
        new YearEvent(firstDay.plusDays(14), this::aManagerNamesASubstitute),
        new YearEvent(lastDay.plusDays(82), this::twoAreAskedWhatTheSubstituteMaySee),
        new YearEvent(NextWheel.OPENED, this::theManagerIsBack));
  }

  private void aManagerNamesASubstitute() {
    names(YearScript.LEADS_A_GROUP, Map.of());
  }

  private void names(String manager, Map<String, Object> substitute) {
    var wanted = new HashMap<>(substitute);
    wanted.put("substituteTo", hands.desk().today().plusDays(DAYS).toString());
    hands.start(manager, "substitution", "nameSubstitute", wanted);
  }

  private void twoAreAskedWhatTheSubstituteMaySee() {
    var confided = confided();
    assertThat(confided).hasSizeGreaterThan(1);
    saysYes = confided.get(0);
    saysNo = confided.get(1);
    names(MANAGER, Map.of("substitute", SUBSTITUTE));
    hands.desk().passTimeTo(hands.desk().today().plusDays(1));

    assertThat(answer(saysYes, "true")).contains("Du har sagt ja");
    assertThat(answer(saysNo, "false")).contains("Du har sagt nej");
    isAsked(saysYes, SUBSTITUTE, MANAGER);
    isAsked(saysNo, MANAGER, SUBSTITUTE);
  }

  private List<String> confided() {
    return hands
        .jdbc()
        .queryForList(
            """
            select c.employee_id from mushjul.conversation c
            join mushjul.confidential_minutes m on m.conversation_id = c.id
            where c.manager_id = ? and c.state = 'AGREED' and c.follow_up_instance_id is not null
              and c.follow_up_on > ?::date + 1
            order by c.follow_up_on desc, c.employee_id
            """,
            String.class,
            MANAGER,
            hands.desk().today());
  }

  private String answer(String employee, String yes) {
    var page = "/mus/vikar/" + hands.talkOf(employee);
    assertThat(hands.page(employee, page)).contains("Stine Brandt", "noget fortroligt");
    hands.post(employee, page, page, Map.of("yes", yes));
    return hands.page(employee, page);
  }

  /** The employee would change a goal: one of the two is asked, and the other finds nothing. */
  private void isAsked(String employee, String asked, String other) {
    hands.proposeChange(employee, hands.talkOf(employee), "Lære de nye kolleger op");
    hands.desk().settle();
    var task = hands.task("approveChange", YearEvents.WHEEL, employee);
    assertThat(hands.status(asked, Hands.formOf(task))).as(asked).isEqualTo(200);
    assertThat(hands.status(other, Hands.formOf(task))).as(other).isEqualTo(404);
  }

  private void theManagerIsBack() {
    var former = new FormerParty(hands.desk().user(SUBSTITUTE));
    List.of(saysYes, saysNo).forEach(one -> former.findsNoConversation(hands.talkOf(one)));
    assertThat(hands.page(MANAGER, "/mus/plan/" + hands.talkOf(saysYes)))
        .contains("Lære de nye kolleger op");
  }
}
