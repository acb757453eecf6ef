package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.OfferedTimes;
import dk.mushjul.form.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What times must be like that a manager times; each refusal names the time by its position. */
@Component
class SlotRules {

  static final String SLOTS = "slots";

  private final TimeRules rules;
  private final ManagersTalks talks;
  private final OfferedTimes times;
  private final Clock clock;

  SlotRules(TimeRules rules, ManagersTalks talks, OfferedTimes times, Clock clock) {
    this.rules = rules;
    this.talks = talks;
    this.times = times;
    this.clock = clock;
  }

  /** What each is as it stands, and what is wrong with all of them. */
  record Checked(List<OfferedSlot> slots, List<FieldError> errors) {}

  /**
   * Reads and checks them.
   *
   * @param usual what is not said of a time
   * @param theirs the conversations to which they are offered: what those have on offer is replaced
   */
  Checked check(
      String manager, List<AskedTime> asked, Conversation.Appointed usual, List<String> theirs) {
    var errors = new ArrayList<FieldError>();
    for (var i = 0; i < asked.size(); i++) {
      errors.addAll(rules.errors(key(i), label(i), asked.get(i)));
    }
    if (!errors.isEmpty()) {
      return new Checked(List.of(), errors);
    }
    var slots = asked.stream().map(one -> OfferedSlot.of(rules.read(one, usual))).toList();
    var busy = talks.appointed(manager, LocalDate.now(clock));
    var offered = times.onOfferToOthers(manager, theirs);
    for (var i = 0; i < slots.size(); i++) {
      errors.addAll(clashes(i, slots, busy, offered));
    }
    return new Checked(slots, errors);
  }

  private static List<FieldError> clashes(
      int number,
      List<OfferedSlot> slots,
      List<Conversation.Appointed> busy,
      List<OfferedSlot> offered) {
    var slot = slots.get(number);
    var errors = new ArrayList<FieldError>();
    if (busy.stream().anyMatch(slot::overlaps)) {
      errors.add(error(number, "Du har allerede en samtale på det tidspunkt."));
    }
    if (offered.stream().anyMatch(slot::overlaps)) {
      errors.add(error(number, "Tidspunktet er allerede tilbudt til andre."));
    }
    for (var other = 0; other < number; other++) {
      if (slot.overlaps(slots.get(other))) {
        errors.add(error(number, "Den ligger oven i tid " + (other + 1) + "."));
        break;
      }
    }
    return errors;
  }

  private static FieldError error(int number, String message) {
    return new FieldError(key(number), label(number), message);
  }

  private static String key(int number) {
    return SLOTS + "[" + number + "]";
  }

  private static String label(int number) {
    return "Tid " + (number + 1);
  }
}
