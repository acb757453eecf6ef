package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.conversation.process.AnswerWish;
import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.conversation.process.OfferTimes;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.followup.Obstacles;
import dk.mushjul.form.InvalidAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What people do on the pages below {@code /mus}, by the services that those pages call. */
final class Pages {

  private static final List<String> TIMES = List.of("08:30", "10:00", "11:15", "13:00", "14:30");
  private static final int MOST_SLOTS = 6;

  private final ApplicationContext application;
  private final Conversations conversations;
  private final Desks desks;
  private final Chance chance;

  Pages(ApplicationContext application, Desks desks, Chance chance) {
    this.application = application;
    this.conversations = application.getBean(Conversations.class);
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.TIMES_OFFERED, this::offer,
        Kind.TIME_CHOSEN, this::choose,
        Kind.OTHER_TIME_ASKED, this::askOtherTime,
        Kind.WISH_GRANTED, () -> answerWish(true),
        Kind.WISH_KEPT, () -> answerWish(false),
        Kind.TALK_MOVED, () -> move(chance.from(22, 45), "moved"),
        Kind.MOVE_REFUSED, () -> move(-chance.from(1, 9), "refused"),
        Kind.TALK_REQUESTED, this::request,
        Kind.OBSTACLE_TOLD, this::tellObstacle);
  }

  private boolean offer() {
    var asked = any(Conversation::isBeforeItsInvitation);
    if (asked.isEmpty()) {
      return false;
    }
    var manager = asked.get().parties().manager();
    var ids =
        open()
            .filter(one -> one.parties().manager().equals(manager))
            .filter(Conversation::isBeforeItsInvitation)
            .map(one -> one.parties().id())
            .limit(MOST_SLOTS)
            .toList();
    var day = today().plusDays(chance.from(1, 40));
    var slots = new ArrayList<AskedTime>();
    for (var number = 0; number < ids.size(); number++) {
      slots.add(time(day.plusDays(number), chance.one(TIMES)));
    }
    return said(
        () ->
            bean(OfferTimes.class).offer(manager, ids, slots).stream()
                .anyMatch(result -> result.status().equals("offered")));
  }

  private boolean choose() {
    var choice = bean(ChooseTime.class);
    return open()
        .filter(talk -> talk.offeredUntil() != null)
        .filter(talk -> !choice.free(talk).isEmpty())
        .findAny()
        .filter(talk -> choose(talk, chance.one(choice.free(talk)).id()))
        .isPresent();
  }

  private boolean choose(Conversation talk, String slot) {
    var employee = talk.parties().employee();
    return said(() -> bean(ChooseTime.class).choose(employee, talk.parties().id(), slot) != null);
  }

  private boolean askOtherTime() {
    var wishes = bean(AskOtherTime.class);
    var proposals = new ArrayList<AskedTime>();
    for (var number = chance.from(1, 3); number > 0; number--) {
      proposals.add(time(today().plusDays(chance.from(1, 30)), chance.one(TIMES)));
    }
    return any(wishes::isPossible)
        .map(Conversation::parties)
        .filter(
            talk ->
                said(
                    () -> {
                      wishes.ask(talk.employee(), talk.id(), proposals, "Jeg er på kursus.");
                      return true;
                    }))
        .isPresent();
  }

  private boolean answerWish(boolean grant) {
    var wishes = bean(TimeWishes.class);
    return any(talk -> wishes.open(talk.parties().id()).isPresent())
        .map(Conversation::parties)
        .filter(talk -> said(() -> grant ? grant(talk) : keep(talk)))
        .isPresent();
  }

  private boolean grant(Conversation.Parties talk) {
    var result = bean(AnswerWish.class).grant(talk.manager(), talk.id(), 0);
    return List.of("planned", "moved").contains(result.status());
  }

  private boolean keep(Conversation.Parties talk) {
    bean(AnswerWish.class).keep(talk.manager(), talk.id());
    return true;
  }

  private boolean move(int days, String expected) {
    return any(Conversation::isInvited)
        .filter(
            talk ->
                said(
                    () ->
                        bean(PlanMany.class)
                            .plan(talk.parties().manager(), row(talk, days))
                            .status()
                            .equals(expected)))
        .isPresent();
  }

  private PlanMany.Row row(Conversation talk, int days) {
    var day = talk.appointed().on().plusDays(days).toString();
    return new PlanMany.Row(talk.parties().id(), day, chance.one(TIMES), null, null);
  }

  private boolean request() {
    return chance
        .any(desks.people())
        .filter(
            person -> desks.start(person, "conversationRequest", "requestConversation", Map.of()))
        .isPresent();
  }

  private boolean tellObstacle() {
    var obstacles = bean(Obstacles.class);
    return any(talk -> talk.agreedOn() != null && obstacles.reader(talk).isPresent())
        .filter(
            talk ->
                said(
                    () -> {
                      obstacles.tell(talk, "Kurset er aflyst.");
                      return true;
                    }))
        .isPresent();
  }

  private Optional<Conversation> any(Predicate<Conversation> which) {
    return chance.any(open().filter(which).toList());
  }

  /** The newest conversation of everybody at work. */
  private Stream<Conversation> open() {
    return desks.people().stream()
        .map(person -> conversations.ofEmployee(person).stream())
        .map(mine -> mine.max(java.util.Comparator.comparing(one -> one.parties().wheelId())))
        .flatMap(Optional::stream);
  }

  /** What a page answers with words of its own is no event, and nothing worse may happen. */
  private static boolean said(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (InvalidAnswers e) {
      return false;
    }
  }

  private LocalDate today() {
    return desks.today();
  }

  private static AskedTime time(LocalDate day, String from) {
    return new AskedTime(day.toString(), from, "Mødelokalet", 60);
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
