package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Leave in every way, by HR's import. */
final class Absences {

  /** Where a leave interrupts what comes seldom. */
  private static final Set<ConversationState> AFTER_THE_TALK =
      EnumSet.of(
          ConversationState.HELD,
          ConversationState.DRAFTED,
          ConversationState.DISAGREED,
          ConversationState.FOLLOWED_UP);

  private static final int AFTER_THE_TALK_IN_100 = 40;
  private static final int DAY_HAS_COME_IN_100 = 20;

  /** Where least people ever are: HR is asked about a talk that failed three times. */
  private static final Predicate<Conversation> HR_IS_ASKED =
      talk -> talk.state() == ConversationState.NOT_HELD && talk.wasMissedThirdTime();

  /** Where hardly anybody is: a plan is mediated, or a follow-up waits to be confirmed. */
  private static final Predicate<Conversation> SELDOM =
      talk -> talk.state() == ConversationState.DISAGREED || talk.reviewedOn() != null;

  private final House house;
  private final Conversations conversations;
  private final Chance chance;
  private final Supplier<LocalDate> today;

  Absences(House house, Conversations conversations, Chance chance, Supplier<LocalDate> today) {
    this.house = house;
    this.conversations = conversations;
    this.chance = chance;
    this.today = today;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.LEAVE_FROM_TODAY,
        () -> away(0, chance.from(3, 90)),
        Kind.LEAVE_KNOWN_AHEAD,
        () -> away(chance.from(1, 40), chance.from(3, 300)),
        Kind.LEAVE_REPORTED_LATE,
        () -> away(-chance.from(1, 20), chance.from(3, 90)),
        Kind.LEAVE_WITHOUT_END,
        () -> away(chance.from(-5, 5), null),
        Kind.LEAVE_EXTENDED,
        this::extend,
        Kind.LEAVE_CUT_SHORT,
        this::comeBack,
        Kind.LEFT_DURING_LEAVE,
        this::leave,
        Kind.BACK_BEFORE_THE_NEXT_WHEEL,
        this::comeBackToWhatWasPostponed);
  }

  private boolean away(int inDays, Integer forDays) {
    var from = today.get().plusDays(inDays);
    var to = forDays == null ? null : today.get().plusDays(Math.max(0, inDays) + forDays);
    return anyAfterTheTalk(person -> !person.hasLeave(today.get()))
        .or(() -> any(person -> !person.hasLeave(today.get())))
        .map(person -> person.away(from, to))
        .filter(house::with)
        .isPresent();
  }

  /** Now and then one of those who are further than most, whoever is where fewest are first. */
  private Optional<Person> anyAfterTheTalk(Predicate<Person> who) {
    if (!chance.in100(AFTER_THE_TALK_IN_100)) {
      return Optional.empty();
    }
    return anyIn(HR_IS_ASKED, who)
        .or(() -> chance.in100(DAY_HAS_COME_IN_100) ? anyIn(this::isToSay, who) : Optional.empty())
        .or(() -> anyIn(SELDOM, who))
        .or(() -> anyIn(talk -> AFTER_THE_TALK.contains(talk.state()), who));
  }

  /** The day of the talk has passed, and nobody has said whether it was held. */
  private boolean isToSay(Conversation talk) {
    return talk.isInvited() && talk.appointed().on().isBefore(today.get());
  }

  private Optional<Person> anyIn(Predicate<Conversation> where, Predicate<Person> who) {
    var there = employees(where);
    return any(person -> who.test(person) && there.contains(person.id()));
  }

  private Set<String> employees(Predicate<Conversation> which) {
    var people = house.others().stream().map(Person::id).toList();
    return conversations.underWayWith(people).stream()
        .filter(which)
        .map(talk -> talk.parties().employee())
        .collect(Collectors.toSet());
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
    return anyAfterTheTalk(this::isAway)
        .or(() -> any(this::isAway))
        .map(
            person ->
                chance.in100(50)
                    ? person.back()
                    : person.away(person.absentFrom(), today.get().minusDays(1)))
        .filter(house::with)
        .isPresent();
  }

  private boolean leave() {
    return house.people().size() > House.LEAST
        && any(person -> isAway(person) && !house.isHead(person.id()))
            .filter(house::without)
            .isPresent();
  }

  /** The wheel has closed without them, and the next is not open yet. */
  private boolean comeBackToWhatWasPostponed() {
    List<String> missed =
        conversations.waitingForReturn().stream()
            .filter(Conversation::wasAwayAtTheEnd)
            .filter(this::isNewest)
            .map(talk -> talk.parties().employee())
            .toList();
    return any(person -> isAway(person) && missed.contains(person.id()))
        .map(Person::back)
        .filter(house::with)
        .isPresent();
  }

  private boolean isNewest(Conversation talk) {
    var parties = talk.parties();
    return conversations.ofEmployee(parties.employee()).get(0).parties().id().equals(parties.id());
  }

  private boolean isAway(Person person) {
    return person.hasLeave(today.get()) && person.absentFrom().isBefore(today.get());
  }

  private Optional<Person> any(Predicate<Person> who) {
    return chance.any(house.others().stream().filter(who).toList());
  }
}
