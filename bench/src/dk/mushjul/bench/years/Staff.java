package dk.mushjul.bench.years;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to people and units, by HR's import. */
final class Staff {

  private static final int WHILE_ASKING_IN_100 = 40;

  private final House house;
  private final JdbcClient jdbc;
  private final Chance chance;

  Staff(House house, JdbcClient jdbc, Chance chance) {
    this.house = house;
    this.jdbc = jdbc;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.ofEntries(
        Map.entry(Kind.JOINED, this::join),
        Map.entry(Kind.JOINED_AGAIN, this::joinAgain),
        Map.entry(Kind.LEFT, () -> leave(person -> !house.isHead(person.id()))),
        Map.entry(Kind.MANAGER_LEFT, () -> leave(person -> house.isHead(person.id()))),
        Map.entry(Kind.OTHER_HOLDS_THE_TALK, this::otherHolds),
        Map.entry(Kind.LINE_MANAGER_HOLDS_IT_AGAIN, this::lineManagerHolds),
        Map.entry(Kind.NEW_HEAD_OF_UNIT, this::newHead),
        Map.entry(Kind.MOVED_TO_OTHER_UNIT, this::move),
        Map.entry(Kind.UNIT_MOVED, this::moveUnit));
  }

  private boolean join() {
    return house.people().size() < 40 && house.with(house.newcomer(chance.one(house.units())));
  }

  private boolean joinAgain() {
    return chance.any(house.gone()).filter(house::with).isPresent();
  }

  private boolean leave(Predicate<Person> who) {
    return house.people().size() > House.LEAST
        && asking().filter(who).or(() -> any(who)).filter(house::without).isPresent();
  }

  /** Somebody whose request for a talk is not answered, now and then. */
  private Optional<Person> asking() {
    if (!chance.in100(WHILE_ASKING_IN_100)) {
      return Optional.empty();
    }
    var asking =
        jdbc.sql("select employee_id from mushjul.request where state = 'open'")
            .query(String.class)
            .set();
    return any(person -> asking.contains(person.id()));
  }

  private boolean otherHolds() {
    var other = any(person -> true).map(Person::id).orElseThrow();
    return any(person -> !person.id().equals(other) && !house.isHead(person.id()))
        .map(person -> person.heldBy(other))
        .filter(house::with)
        .isPresent();
  }

  private boolean lineManagerHolds() {
    return any(person -> !person.musManager().isEmpty())
        .map(person -> person.heldBy(""))
        .filter(house::with)
        .isPresent();
  }

  private boolean newHead() {
    var unit = chance.one(house.units().subList(1, house.units().size()));
    var head = house.headOf(unit);
    return any(person -> person.unit().equals(unit) && !person.id().equals(head))
        .filter(person -> house.headedBy(unit, person.id()))
        .isPresent();
  }

  private boolean move() {
    var unit = chance.one(house.units());
    return any(person -> !house.isHead(person.id()) && !person.unit().equals(unit))
        .map(person -> person.in(unit))
        .filter(house::with)
        .isPresent();
  }

  /** With everybody in it, below another unit. */
  private boolean moveUnit() {
    var units = house.units().subList(1, house.units().size());
    var unit = chance.one(units);
    var parent = chance.one(house.units());
    return !parent.equals(unit)
        && !parent.equals(house.parentOf(unit))
        && house.below(unit, parent);
  }

  private Optional<Person> any(Predicate<Person> who) {
    List<Person> fitting = house.others().stream().filter(who).toList();
    return chance.any(fitting);
  }
}
