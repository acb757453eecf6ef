package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.conversation.process.ActingManager;
import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an employee sees of the time for the talk: the time, what can be picked, what was asked. */
@Component
class TimeView {

  private final ChooseTime choice;
  private final AskOtherTime asking;
  private final TimeWishes wishes;
  private final ActingManager acting;
  private final Directory directory;
  private final Clock clock;

  TimeView(
      ChooseTime choice,
      AskOtherTime asking,
      TimeWishes wishes,
      ActingManager acting,
      Directory directory,
      Clock clock) {
    this.acting = acting;
    this.choice = choice;
    this.asking = asking;
    this.wishes = wishes;
    this.directory = directory;
    this.clock = clock;
  }

  void show(Conversation conversation, Model model) {
    var parties = conversation.parties();
    var free = choice.free(conversation);
    model.addAttribute("id", parties.id());
    model.addAttribute("manager", name(parties.manager()));
    model.addAttribute("answers", name(acting.of(conversation)));
    model.addAttribute("until", free.isEmpty() ? null : conversation.offeredUntil());
    model.addAttribute("days", byDay(free));
    model.addAttribute("alike", areAlike(free) ? free.get(0) : null);
    model.addAttribute("at", hasTime(conversation) ? conversation.appointed() : null);
    model.addAttribute("wish", wishes.open(parties.id()).orElse(null));
    model.addAttribute("mayAsk", asking.isPossible(conversation));
    model.addAttribute("today", LocalDate.now(clock));
  }

  private static boolean hasTime(Conversation conversation) {
    return switch (conversation.state()) {
      case PLANNED, PREPARING, HELD -> conversation.appointed().from() != null;
      default -> false;
    };
  }

  /** Whether all take as long and are at the same place, so that it need be said once only. */
  private static boolean areAlike(List<OfferedSlot> free) {
    return free.stream().map(slot -> slot.minutes() + " " + slot.place()).distinct().count() == 1;
  }

  private static LinkedHashMap<LocalDate, List<OfferedSlot>> byDay(List<OfferedSlot> free) {
    return free.stream()
        .collect(Collectors.groupingBy(OfferedSlot::on, LinkedHashMap::new, Collectors.toList()));
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
