package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who works where for whom: some join, leave, move or get another manager, also a whole unit. */
final class StaffEvents {

  static final String LEAVES = "pernille";
  static final String JOINS = "nikolaj";
  static final String NEW_MANAGER = "mads";
  static final String IS_GIVEN_ANOTHER = "fatima";

  private static final String MOVES = "camilla";
  private static final String GETS_A_NEW_MANAGER = "olena";
  private static final String HELD_BY_ANOTHER = "Frederik Kirkegaard";
  private static final String HEADS_WHAT_MOVES = "nadia";
  private static final String NEW_HEAD = "hodan";
  private static final String EVERYBODY = "/mus/medarbejdere";

  private final Hands hands;
  private final StaffFiles staff;

  StaffEvents(Hands hands, StaffFiles staff) {
    this.hands = hands;
    this.staff = staff;
  }

  List<YearEvent> between(LocalDate firstDay, LocalDate lastDay) {
    return List.of(
        new YearEvent(firstDay.plusDays(6), this::somebodyJoinsAndSomebodyLeaves),
        new YearEvent(firstDay.plusDays(6), this::twoShareAUnit),
        new YearEvent(firstDay.plusDays(9), this::somebodyMoves),
        new YearEvent(firstDay.plusDays(12), this::somebodyGetsANewManager),
        new YearEvent(lastDay.plusDays(30), this::hrGivesSomebodyAnotherManager),
        new YearEvent(lastDay.plusDays(45), this::aUnitMoves),
        new YearEvent(lastDay.plusDays(67), this::aUnitGetsANewHead));
  }

  private void somebodyJoinsAndSomebodyLeaves() {
    assertThat(hands.state(LEAVES)).isEqualTo("called");
    staff.remove(LEAVES);
    staff.add(JOINS, "Nikolaj Elgaard", "emma");
    staff.imports();
    assertThat(hands.status(LEAVES, "/mus/api/me")).isIn(401, 404);
    assertThat(hands.page("mads", EVERYBODY)).contains("Nikolaj Elgaard");
  }

  /** One of them holds the talks as head of the unit, the other that of one employee in it. */
  private void twoShareAUnit() {
    assertThat(hands.page("mette", EVERYBODY)).contains(HELD_BY_ANOTHER).doesNotContain("Noor");
    assertThat(hands.page("sara", EVERYBODY)).contains("Noor").doesNotContain(HELD_BY_ANOTHER);
  }

  private void somebodyMoves() {
    staff.set(MOVES, ";hjemmepleje-nord;", ";borgerservice;");
    staff.imports();
    passesOn(MOVES, "Camilla Rosen", "nadia", "mads");
  }

  private void somebodyGetsANewManager() {
    staff.set(GETS_A_NEW_MANAGER, ";teknik;;", ";teknik;" + NEW_MANAGER + ";");
    staff.imports();
    passesOn(GETS_A_NEW_MANAGER, "Olena Kovalenko", "thomas", NEW_MANAGER);
  }

  private void passesOn(String employee, String name, String from, String to) {
    assertThat(hands.page(to, EVERYBODY)).contains(name);
    assertThat(hands.own(employee).path("manager").asText())
        .isEqualTo(hands.desk().user(to).get("/mus/api/me").path("name").asText());
    new FormerParty(hands.desk().user(from)).findsNoConversation(hands.talkOf(employee));
  }

  private void hrGivesSomebodyAnotherManager() {
    hands.start(
        "hanne",
        "managerChange",
        "changeManager",
        Map.of(
            "changeFor", "people",
            "changedPeople", IS_GIVEN_ANOTHER,
            "newManager", NEW_MANAGER));
    // What HR's next files say of it must be the same.
    staff.set(IS_GIVEN_ANOTHER, ";stab;;", ";stab;" + NEW_MANAGER + ";");
    passesOn(IS_GIVEN_ANOTHER, "Fatima Hassan", "stine", NEW_MANAGER);
  }

  /** Its head's own talk belongs to another manager above from then on. */
  private void aUnitMoves() {
    staff.setUnit("hjemmepleje-nord", "hjemmepleje", "solby");
    staff.imports();
    passesOn(HEADS_WHAT_MOVES, "Nadia Rahimi", "mette", "dorte");
  }

  /**
   * The largest unit of the organisation, in one import, when its plans are agreed. Forty people at
   * every stage of their talks are those of {@code UnitOfFortyTest}.
   */
  private void aUnitGetsANewHead() {
    hands.desk().settle();
    var theirs = talksOf(HEADS_WHAT_MOVES);
    assertThat(theirs).hasSizeGreaterThan(10).containsKey(NEW_HEAD);
    staff.setUnit("hjemmepleje-nord", HEADS_WHAT_MOVES, NEW_HEAD);
    staff.imports();

    var former = new FormerParty(hands.desk().user(HEADS_WHAT_MOVES));
    theirs.values().forEach(former::findsNoConversation);
    passesOn(HEADS_WHAT_MOVES, "Nadia Rahimi", "dorte", NEW_HEAD);
    passesOn(NEW_HEAD, "Hodan Ali", HEADS_WHAT_MOVES, "dorte");
    theirs.remove(NEW_HEAD);
    theirs.put(HEADS_WHAT_MOVES, hands.talkOf(HEADS_WHAT_MOVES));
    assertThat(talksOf(NEW_HEAD)).isEqualTo(theirs);
    assertThat(hands.desk().tasksOf(NEW_HEAD))
        .as("one with each whose plan holds")
        .filteredOn(task -> task.stem().equals("meetEmployee"))
        .hasSize((int) theirs.keySet().stream().filter(this::hasPlan).count());
  }

  private boolean hasPlan(String employee) {
    return !hands.own(employee).path("agreedOn").isNull();
  }

  /** The talks of those who work for somebody, by employee. */
  private Map<String, String> talksOf(String manager) {
    var talks = new TreeMap<String, String>();
    hands
        .jdbc()
        .query(
            """
            select c.employee_id, c.id from mushjul.conversation c
            join mushjul.employee e on e.employee_id = c.employee_id and e.status <> 'left'
            where c.manager_id = ? and c.wheel_id = ?
            """,
            row -> {
              talks.put(row.getString("employee_id"), row.getString("id"));
            },
            manager,
            YearEvents.WHEEL);
    return talks;
  }
}
