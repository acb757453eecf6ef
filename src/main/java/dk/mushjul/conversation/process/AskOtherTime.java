package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.TimeOffers;
import dk.mushjul.conversation.TimeWish;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An employee asks for another time, with a few own words. */
@Component
public class AskOtherTime {

  /** The step under which the words are kept. */
  public static final String STEP = "askOtherTime";

  /** The one field of it. */
  public static final String WORDS = "words";

  private static final String PROPOSALS = "proposals";
  private static final int LONGEST = 500;

  private final Conversations conversations;
  private final ManagersTalks talks;
  private final TimeOffers offers;
  private final TimeWishes wishes;
  private final ContentStore content;
  private final TimeRules rules;
  private final KnownLeave leave;
  private final OpenSteps steps;
  private final PlanForm form;
  private final ActingManager acting;
  private final BookingNotices notices;
  private final Clock clock;

  AskOtherTime(
      Conversations conversations,
      ManagersTalks talks,
      TimeOffers offers,
      TimeWishes wishes,
      ContentStore content,
      TimeRules rules,
      KnownLeave leave,
      OpenSteps steps,
      PlanForm form,
      ActingManager acting,
      BookingNotices notices,
      Clock clock) {
    this.conversations = conversations;
    this.talks = talks;
    this.offers = offers;
    this.wishes = wishes;
    this.content = content;
    this.rules = rules;
    this.leave = leave;
    this.steps = steps;
    this.form = form;
    this.acting = acting;
    this.notices = notices;
    this.clock = clock;
  }

  /** Whether the employee may ask now: there is a time or an offer, and the talk is not held. */
  public boolean isPossible(Conversation conversation) {
    return switch (conversation.state()) {
      case PLANNED -> true;
      case PREPARING -> conversation.isInvited();
      case CALLED, NOT_HELD ->
          offers
              .newestTo(conversation.parties().id())
              .filter(offer -> offer.isOpen() || offer.hasLapsed())
              .isPresent();
      default -> false;
    };
  }

  /**
   * Asks for one of these times.
   *
   * @throws NotTheirs when the conversation is another's
   * @throws Taken when the talk has come further than that
   * @throws InvalidAnswers when a time is no time, is passed, or falls into a known leave
   */
  @Transactional
  public void ask(String employee, String conversationId, List<AskedTime> asked, String words) {
    var conversation =
        conversations
            .find(conversationId)
            .filter(one -> one.parties().employee().equals(employee))
            .orElseThrow(() -> new NotTheirs(conversationId));
    talks.oneAtATime(conversation.parties().manager());
    if (!isPossible(conversation)) {
      throw new Taken(conversationId);
    }
    var times = times(asked, words, conversation);
    sayNoToShortNotice(conversation);
    wishes.ask(
        new TimeWish(
            UUID.randomUUID().toString(),
            conversationId,
            LocalDate.now(clock),
            keep(words, conversation),
            times));
    notices.asked(conversation, acting.of(conversation));
  }

  private List<TimeWish.Time> times(List<AskedTime> asked, String words, Conversation about) {
    var errors = new ArrayList<FieldError>();
    if (asked.isEmpty() || asked.size() > TimeWish.MOST) {
      errors.add(new FieldError(PROPOSALS, "Forslag", "Foreslå en, to eller tre tider."));
    }
    for (var i = 0; i < asked.size(); i++) {
      errors.addAll(wrong(i, asked.get(i), about));
    }
    if (words != null && words.length() > LONGEST) {
      errors.add(new FieldError(WORDS, "Besked", "Skriv det kortere, højst 500 tegn."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
    return asked.stream()
        .map(one -> rules.read(one, about.appointed()))
        .map(when -> new TimeWish.Time(when.on(), when.from()))
        .distinct()
        .toList();
  }

  private List<FieldError> wrong(int number, AskedTime asked, Conversation about) {
    var key = PROPOSALS + "[" + number + "]";
    var label = "Forslag " + (number + 1);
    var errors = rules.errors(key, label, asked);
    return errors.isEmpty() && leave.covers(about, rules.read(asked, about.appointed()).on())
        ? List.of(new FieldError(key, label, "Den dag er du ikke på arbejde. Foreslå en anden."))
        : errors;
  }

  /**
   * Asks no more; the time, or what is on offer, stands.
   *
   * @throws NotTheirs when the conversation is another's or nothing is asked for
   */
  @Transactional
  public void withdraw(String employee, String conversationId) {
    var conversation =
        conversations
            .find(conversationId)
            .filter(one -> one.parties().employee().equals(employee))
            .filter(one -> wishes.end(conversationId, "withdrawn"))
            .orElseThrow(() -> new NotTheirs(conversationId));
    notices.askedNoMore(conversation, acting.of(conversation));
  }

  /** Asking for another day is a no to the day that would come too soon. */
  private void sayNoToShortNotice(Conversation conversation) {
    steps
        .of(conversation.processInstanceId(), ConversationModel.ASKS_FOR_SHORT_NOTICE)
        .ifPresent(
            task ->
                form.handIn(conversation.parties().employee(), task, Map.of("shortNotice", "no")));
  }

  private Integer keep(String words, Conversation conversation) {
    var parties = conversation.parties();
    return words == null || words.isBlank()
        ? null
        : content.write(
            Subject.conversation(parties.id()),
            STEP,
            parties.employee(),
            Map.of(WORDS, words.strip()));
  }
}
