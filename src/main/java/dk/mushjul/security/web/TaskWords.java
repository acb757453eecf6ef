package dk.mushjul.security.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a list says of a task besides its name: when it is due, and where in the wheel it stands.
 */
@Component
class TaskWords {

  private static final long NEAR = 14;

  private final MessageSource messages;
  private final Clock clock;

  TaskWords(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** A due date as people say it today: tomorrow, in 3 days, 2 days late; a far one as its day. */
  String due(LocalDate due, Locale language) {
    var days = ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    if (days < 0) {
      return days == -1 ? say("lateOne", language) : say("late", language, -days);
    }
    if (days > NEAR) {
      return DateTimeFormatter.ofPattern(say("far", language), language).format(due);
    }
    return switch ((int) days) {
      case 0 -> say("today", language);
      case 1 -> say("tomorrow", language);
      default -> say("in", language, days);
    };
  }

  /** The part of the wheel that a task belongs to; null for a process that is not ours. */
  String phase(MyTask task, Locale language) {
    var ofProcess = messages.getMessage("mus.phase." + task.process(), null, null, language);
    return messages.getMessage("mus.phase." + task.stem(), null, ofProcess, language);
  }

  /** Whom a task waits for; null where that goes without saying. */
  String waitsFor(MyTask task, Locale language) {
    return task.waitsFor() == null ? null : say("with", language, task.waitsFor());
  }

  private String say(String word, Locale language, Object... arguments) {
    return messages.getMessage("mus.due." + word, arguments, language);
  }
}
