package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Participant;
import dk.mushjul.conversation.Participants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Who comes along to a talk besides the two, as both say on their page. */
final class Company {

  private static final String PAGE = "/mus/deltagere/";
  private static final String WITH_GUESTS =
      "select conversation_id from mushjul.participant where state <> 'withdrawn'";
  private static final int SENT = 302;

  private final Participants participants;
  private final Talks talks;
  private final Browser browser;
  private final House house;
  private final Chance chance;

  Company(Participants participants, Talks talks, Browser browser, House house, Chance chance) {
    this.participants = participants;
    this.talks = talks;
    this.browser = browser;
    this.house = house;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.GUEST_PROPOSED, this::propose,
        Kind.GUEST_AGREED, () -> answer("/ja", one -> !one.isAgreed()),
        Kind.GUEST_REFUSED, () -> answer("/fortryd", one -> !one.isAgreed()),
        Kind.GUEST_TAKEN_BACK, () -> answer("/fortryd", Participant::isAgreed));
  }

  private boolean propose() {
    return talks.any(participants::isPossible).filter(this::propose).isPresent();
  }

  private boolean propose(Conversation talk) {
    var parties = talk.parties();
    var by = chance.one(List.of(parties.employee(), parties.manager()));
    var before = participants.of(talk).size();
    var guest = Map.of("person", chance.one(house.people()).id(), "sees", "topics");
    return browser.send(by, PAGE + parties.id(), guest) == SENT
        && participants.of(talk).size() > before;
  }

  /** The other of the two answers, or takes a yes back. */
  private boolean answer(String what, Predicate<Participant> about) {
    return talks
        .any(WITH_GUESTS, talk -> one(talk, about).isPresent())
        .filter(talk -> answer(talk, one(talk, about).orElseThrow(), what))
        .isPresent();
  }

  private boolean answer(Conversation talk, Participant guest, String what) {
    var parties = talk.parties();
    var by = guest.proposedBy().equals(parties.employee()) ? parties.manager() : parties.employee();
    return browser.send(by, PAGE + parties.id() + what, Map.of("participant", guest.id())) == SENT;
  }

  private Optional<Participant> one(Conversation talk, Predicate<Participant> which) {
    return participants.of(talk).stream().filter(which).findFirst();
  }
}
