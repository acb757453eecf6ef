package dk.mushjul.schedule;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Days suggested for talks, when the days for talks become others. */
@Component
class Suggestions {

  private final Conversations conversations;
  private final WorkCalendar calendar;
  private final Clock clock;

  Suggestions(Conversations conversations, WorkCalendar calendar, Clock clock) {
    this.conversations = conversations;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The talks of a round without a time whose suggestion falls outside by it, each with another
   * day; one that lay outside before was put there on purpose.
   */
  Map<Conversation, LocalDate> moved(UnitRound round, Window before, Window after) {
    var moved = new LinkedHashMap<Conversation, LocalDate>();
    conversations.ofRound(round.id()).stream()
        .filter(Conversation::isBeforeItsInvitation)
        .filter(talk -> before.includes(talk.suggestedOn()))
        .filter(talk -> !after.includes(talk.suggestedOn()))
        .forEach(talk -> moved.put(talk, day(talk, before, after)));
    return moved;
  }

  private LocalDate day(Conversation talk, Window before, Window after) {
    var day = after.likewise(talk.suggestedOn(), before);
    var today = LocalDate.now(clock);
    var open = calendar.nextWorkingDay(day.isBefore(today) ? today : day);
    return open.isAfter(after.lastDay()) ? after.lastDay() : open;
  }
}
