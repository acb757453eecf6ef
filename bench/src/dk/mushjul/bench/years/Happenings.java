package dk.mushjul.bench.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What can happen besides the usual, what has seldom happened in this play rather than often. */
final class Happenings {

  /** What is possible for some days only, or for a few people. */
  private static final Set<Kind> FLEETING =
      EnumSet.of(
          Kind.TIMES_OFFERED,
          Kind.TIME_CHOSEN,
          Kind.OTHER_TIME_ASKED,
          Kind.WISH_GRANTED,
          Kind.WISH_KEPT,
          Kind.MOVE_ASKED,
          Kind.TALK_REQUESTED,
          Kind.OWN_TALK_WISHED,
          Kind.MINUTES_TAKEN_BACK,
          Kind.GUEST_PROPOSED,
          Kind.GUEST_AGREED,
          Kind.GUEST_REFUSED,
          Kind.GUEST_TAKEN_BACK,
          Kind.PLAN_CHANGE_ASKED,
          Kind.PLAN_CHANGE_TAKEN_BACK,
          Kind.SUBSTITUTE_NAMED,
          Kind.SUBSTITUTE_ALLOWED,
          Kind.SUBSTITUTE_NOT_ALLOWED,
          Kind.BACK_BEFORE_THE_NEXT_WHEEL);

  private static final int FLEETING_IN_100 = 50;
  private static final int TRIED = 5;

  private final Chance chance;
  private final Map<Kind, BooleanSupplier> all = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);

  Happenings(Chance chance) {
    this.chance = chance;
  }

  void add(Map<Kind, BooleanSupplier> more) {
    all.putAll(more);
  }

  /** Lets something happen; returns what, or nothing where nothing that was tried would fit. */
  Optional<Kind> any() {
    var fleeting =
        chance.in100(FLEETING_IN_100)
            ? oneOf(some(fleeting(), FLEETING.size()))
            : Optional.<Kind>empty();
    return fleeting.or(() -> oneOf(some(all.keySet(), TRIED)));
  }

  private List<Kind> fleeting() {
    return FLEETING.stream().filter(all::containsKey).toList();
  }

  private Optional<Kind> oneOf(List<Kind> some) {
    return some.stream()
        .sorted(Comparator.comparing(kind -> seen.getOrDefault(kind, 0)))
        .filter(kind -> all.get(kind).getAsBoolean())
        .findFirst()
        .map(this::seen);
  }

  private Kind seen(Kind kind) {
    seen.merge(kind, 1, Integer::sum);
    return kind;
  }

  private List<Kind> some(Collection<Kind> kinds, int most) {
    var left = new ArrayList<>(kinds);
    var some = new ArrayList<Kind>();
    while (!left.isEmpty() && some.size() < most) {
      some.add(left.remove(chance.from(0, left.size() - 1)));
    }
    return some;
  }
}
