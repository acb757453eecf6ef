package dk.mushjul.evaluation.process;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for what the MUS test's points mean. */
@Component
class MusTestWords {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final MessageSource messages;

  MusTestWords(MessageSource messages) {
    this.messages = messages;
  }

  String band(String id) {
    return messages.getMessage("musTest.band." + id, null, id, DANISH);
  }
}
