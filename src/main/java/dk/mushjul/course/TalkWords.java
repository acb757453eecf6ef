package dk.mushjul.course;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.PreparationPanels;
import dk.mushjul.conversation.PreparedBy;
import dk.mushjul.conversation.TimeOffers;
import dk.mushjul.conversation.WriterRole;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitRounds;
import org.springframework.stereotype.Component;

/** What there is to say about each stage of a conversation; never a word of what was written. */
@Component
class TalkWords {

  private final Directory directory;
  private final PreparationPanels preparations;
  private final TimeOffers offers;
  private final UnitRounds rounds;

  TalkWords(
      Directory directory, PreparationPanels preparations, TimeOffers offers, UnitRounds rounds) {
    this.offers = offers;
    this.rounds = rounds;
    this.directory = directory;
    this.preparations = preparations;
  }

  /** What is said about a stage, or null. */
  String text(TalkStage stage, boolean now, Conversation conversation, Words words) {
    if (now && TalkStage.isStopped(conversation)) {
      return words.text("talk." + conversation.state().word());
    }
    if (now && conversation.isWaitingForReturn()) {
      return words.text("talk.away", name(conversation.parties().employee()));
    }
    return switch (stage) {
      case PLAN -> planned(conversation, words);
      case PREPARE -> prepared(conversation, words);
      case HOLD -> held(now, conversation, words);
      case AGREE -> agreed(conversation, words);
      case FOLLOW_UP -> followedUp(conversation, words);
    };
  }

  private String planned(Conversation conversation, Words words) {
    if (conversation.isInGroup()) {
      return inGroup(conversation, words);
    }
    var parties = conversation.parties();
    return switch (conversation.state()) {
      case CALLED -> offered(conversation, words);
      case PLANNED ->
          words.text("talk.asked", name(parties.employee()), appointment(conversation, words));
      case NOT_HELD -> words.text("talk.notHeld", name(parties.manager()));
      case ON_LEAVE -> words.text("talk.away", name(parties.employee()));
      default -> appointment(conversation, words);
    };
  }

  private String offered(Conversation conversation, Words words) {
    var manager = name(conversation.parties().manager());
    return offers
        .newestTo(conversation.parties().id())
        .filter(TimeOffers.Offered::isOpen)
        .map(offer -> words.text("talk.offered", manager, words.day(offer.until())))
        .orElseGet(() -> words.text("talk.called", manager, words.day(conversation.suggestedOn())));
  }

  /** What the unit's group has to do with it, which meets instead of the two. */
  private String inGroup(Conversation conversation, Words words) {
    if (conversation.heldOn() != null) {
      return words.text("talk.grusHeld", words.day(conversation.heldOn()));
    }
    var round = rounds.get(conversation.parties().unitRoundId());
    return round.instead() == InsteadOfTalks.HELD
        ? words.text("talk.grusMet", words.day(round.lastGrusHeldOn()))
        : words.text(
            "talk.grusAhead", words.day(round.grusOn()), name(conversation.parties().employee()));
  }

  private static String appointment(Conversation conversation, Words words) {
    var at = conversation.appointed();
    if (at.on() == null) {
      return null;
    }
    var day = words.day(at.on());
    var when = at.from() == null ? day : words.text("moment", day, words.time(at.from()));
    var lasts = words.text("talk.lasts", when, String.valueOf(at.minutes()));
    return at.place() == null || at.place().isBlank() ? lasts : lasts + ", " + at.place();
  }

  private String prepared(Conversation conversation, Words words) {
    if (conversation.appointed().on() == null) {
      return null;
    }
    var employee = conversation.parties().employee();
    var manager = conversation.parties().manager();
    var first = preparations.isHandedIn(conversation, PreparedBy.EMPLOYEE);
    var second = preparations.isHandedIn(conversation, PreparedBy.MANAGER);
    if (first && second) {
      return words.text("talk.bothPrepared");
    }
    if (first || second) {
      return words.text("talk.onePrepared", name(first ? employee : manager));
    }
    return words.text(
        conversation.heldOn() == null ? "talk.nobodyPrepared" : "talk.heldUnprepared");
  }

  private String held(boolean now, Conversation conversation, Words words) {
    return now ? words.text("talk.holding", name(conversation.writer())) : null;
  }

  private String agreed(Conversation conversation, Words words) {
    return switch (conversation.state()) {
      case HELD -> words.text("talk.writing", name(conversation.writer()));
      case DRAFTED -> words.text("talk.drafted", name(conversation.approver()));
      case DISAGREED -> words.text("talk.disagreed");
      case MEDIATED -> words.text("talk.notAgreed");
      case AGREED, FOLLOWED_UP -> words.text("talk.agreed");
      default -> null;
    };
  }

  private String followedUp(Conversation conversation, Words words) {
    if (conversation.state() != ConversationState.AGREED) {
      return null;
    }
    var calls =
        conversation.followUpCaller() == WriterRole.MANAGER
            ? conversation.parties().manager()
            : conversation.parties().employee();
    return words.text("talk.followUpOn", name(calls));
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::firstName).orElse(person);
  }
}
