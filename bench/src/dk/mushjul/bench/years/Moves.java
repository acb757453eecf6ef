package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.process.PlanMany;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Managers move talks to which both are invited: later, sooner than the notice, or to the past. */
final class Moves {

  private static final List<String> TIMES = List.of("08:45", "10:15", "12:30", "13:15", "15:00");

  private final PlanMany plans;
  private final Talks talks;
  private final Desks desks;
  private final Chance chance;

  Moves(PlanMany plans, Talks talks, Desks desks, Chance chance) {
    this.plans = plans;
    this.talks = talks;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.TALK_MOVED, this::later,
        Kind.TALK_MOVED_ON_ITS_DAY, this::onItsDay,
        Kind.MOVE_ASKED, this::sooner,
        Kind.MOVE_REFUSED, this::toThePast);
  }

  private boolean later() {
    return talks
        .any(Conversation::isInvited)
        .filter(talk -> move(talk, day(talk).plusDays(chance.from(22, 45)), "moved"))
        .isPresent();
  }

  /** The day has come, or passed, and nobody has said whether the talk was held. */
  private boolean onItsDay() {
    var today = desks.today();
    return talks
        .any(talk -> talk.isInvited() && !day(talk).isAfter(today))
        .filter(talk -> move(talk, today.plusDays(chance.from(2, 30)), "moved"))
        .isPresent();
  }

  /** To a day that leaves the employee some days to say yes or no. */
  private boolean sooner() {
    var day = desks.today().plusDays(chance.from(3, 8));
    return talks
        .any(talk -> talk.isInvited() && day(talk).isAfter(day))
        .filter(talk -> move(talk, day, "proposed"))
        .isPresent();
  }

  private boolean toThePast() {
    var day = desks.today().minusDays(chance.from(1, 9));
    return talks
        .any(Conversation::isInvited)
        .filter(talk -> move(talk, day, "refused"))
        .isPresent();
  }

  private boolean move(Conversation talk, LocalDate to, String expected) {
    var parties = talk.parties();
    var row = new PlanMany.Row(parties.id(), to.toString(), chance.one(TIMES), null, null);
    return plans.plan(parties.manager(), row).status().equals(expected);
  }

  private static LocalDate day(Conversation talk) {
    return talk.appointed().on();
  }
}
