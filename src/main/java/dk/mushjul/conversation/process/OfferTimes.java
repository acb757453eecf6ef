package dk.mushjul.conversation.process;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.TimeOffers;
import dk.mushjul.engine.Redating;
import dk.mushjul.engine.Sectors;
import dk.mushjul.form.FieldError;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A manager offers several times to several employees, each of whom picks one. */
@Component
public class OfferTimes {

  private static final String CHOOSE_TIME = "chooseTime";

  private final Conversations conversations;
  private final ManagersTalks talks;
  private final TimeOffers offers;
  private final SlotRules rules;
  private final OpenSteps steps;
  private final BookingNotices notices;
  private final Redating redating;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  OfferTimes(
      Conversations conversations,
      ManagersTalks talks,
      TimeOffers offers,
      SlotRules rules,
      OpenSteps steps,
      BookingNotices notices,
      Redating redating,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.conversations = conversations;
    this.talks = talks;
    this.offers = offers;
    this.rules = rules;
    this.steps = steps;
    this.notices = notices;
    this.redating = redating;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  /**
   * Offers all the times to all the conversations that wait to be planned, or none to any.
   *
   * @return for each, {@code offered}, {@code refused} with what is wrong with the times, or {@code
   *     notYours}
   */
  @Transactional
  public List<PlanMany.Result> offer(
      String manager, List<String> conversationIds, List<AskedTime> asked) {
    talks.oneAtATime(manager);
    var mine = waiting(manager, conversationIds);
    var checked = check(manager, mine, asked);
    var wrong = new ArrayList<>(checked.errors());
    if (asked.size() < mine.size()) {
      wrong.add(0, tooFew(asked.size(), mine.size()));
    }
    if (wrong.isEmpty() && !mine.isEmpty()) {
      keep(manager, mine, checked.slots());
    }
    var status = wrong.isEmpty() ? "offered" : "refused";
    return conversationIds.stream()
        .distinct()
        .map(
            id ->
                mine.stream().anyMatch(one -> one.parties().id().equals(id))
                    ? new PlanMany.Result(id, status, wrong)
                    : new PlanMany.Result(id, "notYours"))
        .toList();
  }

  private List<Conversation> waiting(String manager, List<String> conversationIds) {
    var mine = talks.among(manager, conversationIds);
    var open =
        steps.in(
            mine.stream().map(Conversation::processInstanceId).toList(), ConversationModel.PLANS);
    return mine.stream().filter(one -> open.contains(one.processInstanceId())).toList();
  }

  private SlotRules.Checked check(String manager, List<Conversation> mine, List<AskedTime> asked) {
    var theirs = mine.stream().map(one -> one.parties().id()).toList();
    // The length that HR has set for the wheel, where a time does not say its own.
    return mine.isEmpty()
        ? new SlotRules.Checked(List.of(), List.of())
        : rules.check(
            manager,
            asked,
            new Conversation.Appointed(null, null, null, mine.get(0).appointed().minutes()),
            theirs);
  }

  private static FieldError tooFew(int slots, int people) {
    return new FieldError(
        SlotRules.SLOTS,
        "Tider",
        slots + " tider er for få til " + people + ". Tilbyd mindst én tid til hver.");
  }

  private void keep(String manager, List<Conversation> mine, List<OfferedSlot> slots) {
    var last = slots.stream().map(OfferedSlot::on).max(LocalDate::compareTo).orElseThrow();
    var until = new LinkedHashMap<String, LocalDate>();
    for (var conversation : mine) {
      var day = until(conversation);
      until.put(conversation.parties().id(), day.isAfter(last) ? last : day);
    }
    offers.offer(manager, LocalDate.now(clock), until, slots);
    for (var conversation : mine) {
      conversation.offerTimes(until.get(conversation.parties().id()));
      conversations.save(conversation);
      redating.of(conversation.processInstanceId());
      notices.offered(conversation);
    }
  }

  private LocalDate until(Conversation conversation) {
    var parties = conversation.parties();
    return policy
        .due(CHOOSE_TIME, sectors.of(parties.wheelId()), parties.unitId())
        .map(due -> policy.dueDate(due, LocalDate.now(clock)))
        .orElseThrow(
            () -> new IllegalStateException("The table dueDate has no row " + CHOOSE_TIME));
  }
}
