package dk.mushjul.bench.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What happens to people and units, by HR's import. */
final class Staff {

  private final House house;
  private final Chance chance;
  private final Supplier<LocalDate> today;

  Staff(House house, Chance chance, Supplier<LocalDate> today) {
    this.house = house;
    this.chance = chance;
    this.today = today;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.ofEntries(
        Map.entry(Kind.JOINED, this::join),
        Map.entry(Kind.JOINED_AGAIN, this::joinAgain),
        Map.entry(Kind.LEFT, () -> leave(person -> !house.isHead(person.id()))),
        Map.entry(Kind.MANAGER_LEFT, () -> leave(person -> house.isHead(person.id()))),
        Map.entry(Kind.LEAVE_FROM_TODAY, () -> away(0, chance.from(3, 90))),
        Map.entry(Kind.LEAVE_KNOWN_AHEAD, () -> away(chance.from(1, 40), chance.from(3, 120))),
        Map.entry(Kind.LEAVE_REPORTED_LATE, () -> away(-chance.from(1, 20), chance.from(3, 90))),
        Map.entry(Kind.LEAVE_WITHOUT_END, () -> away(chance.from(-5, 5), null)),
        Map.entry(Kind.LEAVE_EXTENDED, this::extend),
        Map.entry(Kind.LEAVE_CUT_SHORT, this::comeBack),
        Map.entry(Kind.OTHER_HOLDS_THE_TALK, this::otherHolds),
        Map.entry(Kind.LINE_MANAGER_HOLDS_IT_AGAIN, this::lineManagerHolds),
        Map.entry(Kind.NEW_HEAD_OF_UNIT, this::newHead),
        Map.entry(Kind.MOVED_TO_OTHER_UNIT, this::move));
  }

  private boolean join() {
    return house.people().size() < 40 && house.with(house.newcomer(chance.one(house.units())));
  }

  private boolean joinAgain() {
    return chance.any(house.gone()).filter(house::with).isPresent();
  }

  private boolean leave(Predicate<Person> who) {
    return house.people().size() > 20
        && any(person -> who.test(person)).filter(house::without).isPresent();
  }

  private boolean away(int inDays, Integer forDays) {
    var from = today.get().plusDays(inDays);
    var to = forDays == null ? null : today.get().plusDays(Math.max(0, inDays) + forDays);
    return any(person -> !person.hasLeave(today.get()))
        .map(person -> person.away(from, to))
        .filter(house::with)
        .isPresent();
  }

  private boolean extend() {
    return any(person -> person.hasLeave(today.get()) && person.absentTo() != null)
        .map(
            person ->
                person.away(person.absentFrom(), person.absentTo().plusDays(chance.from(1, 60))))
        .filter(house::with)
        .isPresent();
  }

  /** Back today, or so many days earlier than was said. */
  private boolean comeBack() {
    return any(this::isAway)
        .map(
            person ->
                chance.in100(50)
                    ? person.back()
                    : person.away(person.absentFrom(), today.get().minusDays(1)))
        .filter(house::with)
        .isPresent();
  }

  private boolean isAway(Person person) {
    return person.hasLeave(today.get()) && person.absentFrom().isBefore(today.get());
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

  private Optional<Person> any(Predicate<Person> who) {
    List<Person> fitting = house.others().stream().filter(who).toList();
    return chance.any(fitting);
  }
}
