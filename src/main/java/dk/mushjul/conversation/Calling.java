package dk.mushjul.conversation;

import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.policy.Candidate;
import dk.mushjul.policy.Eligibility;
import dk.mushjul.policy.EligibilityFacts;
import dk.mushjul.policy.Policy;
import dk.mushjul.policy.Spread;
import dk.mushjul.policy.SpreadRequest;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides whose conversations a round calls, a few at a time, and suggests a day for each. */
@Component
public class Calling {

  /** How many conversations are called in one transaction. */
  public static final int AT_A_TIME = 50;

  private final Directory directory;
  private final Conversations conversations;
  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitWindows windows;
  private final Policy policy;
  private final Spread spread;
  private final Clock clock;

  Calling(
      Directory directory,
      Conversations conversations,
      Wheels wheels,
      UnitRounds rounds,
      UnitWindows windows,
      Policy policy,
      Spread spread,
      Clock clock) {
    this.directory = directory;
    this.conversations = conversations;
    this.wheels = wheels;
    this.rounds = rounds;
    this.windows = windows;
    this.policy = policy;
    this.spread = spread;
    this.clock = clock;
  }

  /**
   * The next conversations of a round.
   *
   * @param more whether the round has others to call after these
   */
  public record Called(List<Conversation> conversations, boolean more) {}

  /** Makes, without keeping them yet, the round's next conversations. */
  public Called next(String unitRoundId) {
    var round = rounds.find(unitRoundId).orElseThrow();
    var wheel = wheels.find(round.wheelId()).orElseThrow();
    var waiting = waiting(round, wheel);
    var days = suggest(round, wheel, waiting);
    var now = waiting.stream().limit(AT_A_TIME).toList();
    var minutes = minutes(round);
    var called = now.stream().map(found -> conversation(found, round, days, minutes)).toList();
    if (round.instead() != InsteadOfTalks.NO) {
      meet(called, round);
    }
    return new Called(called, waiting.size() > now.size());
  }

  /** Makes one person's conversation in a round, whatever the others have. */
  public Optional<Conversation> callFor(String employeeId, UnitRound round) {
    var wheel = wheels.find(round.wheelId()).orElseThrow();
    return directory
        .party(employeeId)
        .filter(party -> party.managerId() != null)
        .map(party -> included(party, wheel).orElse(new Found(party, false)))
        .map(
            found ->
                conversation(found, round, suggest(round, wheel, List.of(found)), minutes(round)));
  }

  private int minutes(UnitRound round) {
    return round.minutes() == null ? wheels.durationMinutes(round.wheelId()) : round.minutes();
  }

  /**
   * Makes the conversation of somebody who came late, if the wheel has one for this person. Whoever
   * was not at the unit's group conversation has an own talk.
   */
  public Optional<Conversation> callLate(String employeeId, UnitRound round) {
    var wheel = wheels.find(round.wheelId()).orElseThrow();
    var called =
        directory
            .party(employeeId)
            .filter(party -> takesPart(party, wheel))
            .flatMap(party -> callFor(employeeId, round));
    called.ifPresent(
        conversation -> {
          conversation.joinedLate = true;
          conversation.inGroup = isAhead(round) && isLedByItsManager(conversation);
        });
    return called;
  }

  /** Whoever is away when the group has met was not there, and nobody whose manager it is not. */
  private void meet(List<Conversation> called, UnitRound round) {
    var head = directory.managerOfUnit(round.unitId()).orElse(null);
    called.stream()
        .filter(one -> isAhead(round) || one.state() != ConversationState.ON_LEAVE)
        .filter(one -> one.parties().manager().equals(head))
        .forEach(one -> one.inGroup = true);
  }

  /** Whether who writes its plan is there when the unit's group meets. */
  public boolean isLedByItsManager(Conversation conversation) {
    return directory
        .managerOfUnit(conversation.parties().unitId())
        .filter(conversation.parties().manager()::equals)
        .isPresent();
  }

  private static boolean isAhead(UnitRound round) {
    return round.instead() == InsteadOfTalks.PLANNED;
  }

  /** Whether a wheel has a conversation for this person, now or after an absence. */
  public boolean takesPart(ConversationParty party, Wheel wheel) {
    return included(party, wheel).isPresent();
  }

  private record Found(ConversationParty party, boolean seniorOffer) {}

  private List<Found> waiting(UnitRound round, Wheel wheel) {
    var parties = directory.partiesOf(round.unitId());
    var called = conversations.calledIn(wheel.id(), parties.keySet());
    var waiting = new ArrayList<Found>();
    for (var party : parties.values()) {
      if (!called.contains(party.employee().id())) {
        included(party, wheel).ifPresent(waiting::add);
      }
    }
    return waiting;
  }

  private Optional<Found> included(ConversationParty party, Wheel wheel) {
    if (party.managerId() == null || !party.employee().works()) {
      return Optional.empty();
    }
    var eligibility = policy.eligibility(facts(party.employee(), wheel));
    return takesPart(eligibility, party.employee())
        ? Optional.of(new Found(party, eligibility.seniorOffer()))
        : Optional.empty();
  }

  /** Whoever is postponed but not away has the talk in the next wheel. */
  private boolean takesPart(Eligibility eligibility, Employee employee) {
    return switch (eligibility.outcome()) {
      case INCLUDE -> true;
      case POSTPONE -> employee.awayOn(LocalDate.now(clock));
      case EXCLUDE -> false;
    };
  }

  private EligibilityFacts facts(Employee employee, Wheel wheel) {
    var today = LocalDate.now(clock);
    var months =
        employee.employedSince() == null
            ? null
            : (int) ChronoUnit.MONTHS.between(employee.employedSince(), today);
    var age = employee.birthYear() == null ? null : today.getYear() - employee.birthYear();
    return new EligibilityFacts(
        wheel.sector(), months, employee.weeklyHours(), employee.awayOn(today), true, age);
  }

  private Map<String, LocalDate> suggest(UnitRound round, Wheel wheel, List<Found> found) {
    var people = found.stream().map(one -> one.party().employee().id()).toList();
    var last = conversations.lastTalks(people);
    var candidates =
        found.stream()
            .map(Found::party)
            .map(
                party ->
                    new Candidate(
                        party.employee().id(),
                        party.managerId(),
                        last.get(party.employee().id()),
                        party.employee().employedSince()))
            .toList();
    var window = windows.of(wheel, round.unitId());
    return spread.suggest(
        new SpreadRequest(
            wheel.sector(),
            round.unitId(),
            LocalDate.now(clock),
            window.firstDay(),
            window.lastDay(),
            candidates,
            conversations.suggestedFor(wheel.id(), managers(candidates))));
  }

  private static Set<String> managers(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::managerId).collect(Collectors.toSet());
  }

  private Conversation conversation(
      Found found, UnitRound round, Map<String, LocalDate> days, int minutes) {
    var employee = found.party().employee();
    var parties =
        new Conversation.Parties(
            UUID.randomUUID().toString(),
            round.wheelId(),
            round.id(),
            round.unitId(),
            employee.id(),
            found.party().managerId());
    var conversation =
        new Conversation(parties, LocalDate.now(clock), days.get(employee.id()), minutes);
    conversation.seniorOffer = found.seniorOffer();
    if (employee.awayOn(LocalDate.now(clock))) {
      conversation.waitForReturn();
    }
    return conversation;
  }
}
