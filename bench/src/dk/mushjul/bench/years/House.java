package dk.mushjul.bench.years;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A workplace of thirty people in four units on three levels, as HR's two files have it. */
final class House {

  /** Who opens the wheels, and heads the whole; both stay. */
  static final String HR = "p02";

  static final String TOP = "p01";
  static final String HEAD_UNIT = "huset";

  /** Nobody leaves where there are no more than these. */
  static final int LEAST = 20;

  private static final int PEOPLE = 30;
  private static final List<String> UNITS = List.of(HEAD_UNIT, "nord", "syd", "havn");
  private static final Map<String, String> PARENTS =
      new TreeMap<>(Map.of(HEAD_UNIT, "", "nord", HEAD_UNIT, "syd", HEAD_UNIT, "havn", "syd"));
  private static final Map<String, String> ROLES =
      Map.of(HR, "hr", "p03", "hr", "p04", "committee", "p12", "committee");

  private final Csv files;
  private final Chance chance;
  private final Map<String, Person> gone = new TreeMap<>();
  private Map<String, Person> people = new TreeMap<>();
  private Map<String, String> heads = new TreeMap<>();
  private Map<String, String> parents = PARENTS;
  private int employed;

  House(Csv files, Chance chance) {
    this.files = files;
    this.chance = chance;
  }

  /** The first import. */
  void found() {
    for (var number = 0; number < PEOPLE; number++) {
      var unit = UNITS.get(number * UNITS.size() / PEOPLE);
      var person = newcomer(unit);
      people.put(person.id(), person);
      heads.putIfAbsent(unit, person.id());
    }
    if (!takeOver(people, heads, parents)) {
      throw new IllegalStateException("The first files were refused");
    }
  }

  /** Somebody who has never been here. */
  Person newcomer(String unit) {
    var id = "p%02d".formatted(++employed);
    return Person.employed(id, unit, ROLES.getOrDefault(id, ""), chance);
  }

  List<String> units() {
    return UNITS;
  }

  List<Person> people() {
    return List.copyOf(people.values());
  }

  /** Everybody but those without whom no wheel turns. */
  List<Person> others() {
    return people.values().stream()
        .filter(person -> !person.id().equals(HR) && !person.id().equals(TOP))
        .toList();
  }

  List<Person> gone() {
    return List.copyOf(gone.values());
  }

  String headOf(String unit) {
    return heads.get(unit);
  }

  void rememberHead(String unit, String person) {
    heads.put(unit, person);
  }

  boolean isHead(String person) {
    return heads.containsValue(person);
  }

  /** Imports with this person as said; false when the import refuses it. */
  boolean with(Person person) {
    var after = new TreeMap<>(people);
    after.put(person.id(), person);
    var taken = takeOver(after, heads, parents);
    if (taken) {
      gone.remove(person.id());
    }
    return taken;
  }

  /** Keeps what HR has changed by a form, so that the next import does not take it back. */
  void remember(Person person) {
    people.put(person.id(), person);
  }

  /** Imports without this person; whoever held talks by name, or headed a unit, is missed. */
  boolean without(Person person) {
    var after = new TreeMap<String, Person>();
    people.values().stream()
        .filter(one -> !one.id().equals(person.id()))
        .map(one -> one.musManager().equals(person.id()) ? one.heldBy("") : one)
        .forEach(one -> after.put(one.id(), one));
    var headed = new TreeMap<>(heads);
    headed.values().removeIf(person.id()::equals);
    var left = takeOver(after, headed, parents);
    if (left) {
      gone.put(person.id(), person.back().heldBy(""));
    }
    return left;
  }

  /** Imports with another head of a unit. */
  boolean headedBy(String unit, String person) {
    var after = new TreeMap<>(heads);
    after.put(unit, person);
    return takeOver(people, after, parents);
  }

  /** Imports with a unit, and all its people, below another one. */
  boolean below(String unit, String parent) {
    var after = new TreeMap<>(parents);
    after.put(unit, parent);
    return takeOver(people, heads, after);
  }

  String parentOf(String unit) {
    return parents.get(unit);
  }

  private boolean takeOver(
      Map<String, Person> newPeople, Map<String, String> newHeads, Map<String, String> newParents) {
    if (!files.isTaken(newParents, newHeads, newPeople.values())) {
      return false;
    }
    people = newPeople;
    heads = newHeads;
    parents = newParents;
    return true;
  }
}
