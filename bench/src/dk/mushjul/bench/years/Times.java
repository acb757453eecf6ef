package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.conversation.process.ActingManager;
import dk.mushjul.conversation.process.AnswerWish;
import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.conversation.process.OfferTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;

/** How the two find a time, by the services that their pages call. */
final class Times {

  private static final List<String> TIMES = List.of("08:30", "10:00", "11:15", "13:00", "14:30");
  private static final String WISHED =
      "select conversation_id from mushjul.time_wish where state = 'open'";
  private static final int MOST_SLOTS = 6;

  private final OfferTimes offers;
  private final ChooseTime choice;
  private final AskOtherTime asking;
  private final AnswerWish answering;
  private final ActingManager acting;
  private final TimeWishes wishes;
  private final Talks talks;
  private final Desks desks;
  private final Chance chance;

  Times(ApplicationContext application, Talks talks, Desks desks, Chance chance) {
    this.offers = application.getBean(OfferTimes.class);
    this.choice = application.getBean(ChooseTime.class);
    this.asking = application.getBean(AskOtherTime.class);
    this.answering = application.getBean(AnswerWish.class);
    this.acting = application.getBean(ActingManager.class);
    this.wishes = application.getBean(TimeWishes.class);
    this.talks = talks;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.TIMES_OFFERED, this::offer,
        Kind.TIME_CHOSEN, this::choose,
        Kind.OTHER_TIME_ASKED, this::askOtherTime,
        Kind.WISH_GRANTED, () -> answer(this::grant),
        Kind.WISH_KEPT, () -> answer(this::keep));
  }

  private boolean offer() {
    return talks
        .any(Conversation::isBeforeItsInvitation)
        .map(talk -> talk.parties().manager())
        .filter(manager -> Talks.said(() -> offer(manager)))
        .isPresent();
  }

  private boolean offer(String manager) {
    var ids =
        talks
            .newest()
            .filter(one -> one.parties().manager().equals(manager))
            .filter(Conversation::isBeforeItsInvitation)
            .map(one -> one.parties().id())
            .limit(MOST_SLOTS)
            .toList();
    var day = today().plusDays(chance.from(8, 40));
    var slots = new ArrayList<AskedTime>();
    for (var number = 0; number < ids.size(); number++) {
      slots.add(time(day.plusDays(number)));
    }
    return offers.offer(manager, ids, slots).stream()
        .anyMatch(result -> result.status().equals("offered"));
  }

  private boolean choose() {
    return talks
        .any(talk -> talk.offeredUntil() != null && !choice.free(talk).isEmpty())
        .filter(talk -> Talks.said(() -> choose(talk, chance.one(choice.free(talk)).id())))
        .isPresent();
  }

  private boolean choose(Conversation talk, String slot) {
    return choice.choose(talk.parties().employee(), talk.parties().id(), slot) != null;
  }

  private boolean askOtherTime() {
    return talks
        .any(asking::isPossible)
        .map(Conversation::parties)
        .filter(talk -> Talks.said(() -> ask(talk)))
        .isPresent();
  }

  private boolean ask(Conversation.Parties talk) {
    var proposals = new ArrayList<AskedTime>();
    for (var number = chance.from(1, 3); number > 0; number--) {
      proposals.add(time(today().plusDays(chance.from(5, 40))));
    }
    asking.ask(talk.employee(), talk.id(), proposals, "Jeg er på kursus.");
    return true;
  }

  private boolean answer(java.util.function.Predicate<Conversation> answer) {
    return talks
        .any(WISHED, talk -> wishes.open(talk.parties().id()).isPresent())
        .filter(talk -> Talks.said(() -> answer.test(talk)))
        .isPresent();
  }

  private boolean grant(Conversation talk) {
    var id = talk.parties().id();
    var times = wishes.open(id).orElseThrow().times();
    var result = answering.grant(acting.of(talk), id, chance.from(0, times.size() - 1));
    return List.of("planned", "moved").contains(result.status());
  }

  private boolean keep(Conversation talk) {
    answering.keep(acting.of(talk), talk.parties().id());
    return true;
  }

  private AskedTime time(LocalDate day) {
    return new AskedTime(day.toString(), chance.one(TIMES), "Mødelokalet", 60);
  }

  private LocalDate today() {
    return desks.today();
  }
}
