package dk.mushjul.conversation.web;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.security.SignedIn;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells a page that asks where one can pick a time for one's own talk. */
@ControllerAdvice(basePackages = "dk.mushjul", annotations = Controller.class)
class OwnTime {

  private final Conversations conversations;
  private final ChooseTime choice;
  private final SignedIn signedIn;

  OwnTime(Conversations conversations, ChooseTime choice, SignedIn signedIn) {
    this.conversations = conversations;
    this.choice = choice;
    this.signedIn = signedIn;
  }

  /** Where to pick, and the last day to do so. */
  record Choice(String path, LocalDate until) {}

  /** The page where times are on offer, or null; looked up only by a page that shows it. */
  @ModelAttribute("ownTime")
  Supplier<Choice> choice() {
    return () ->
        signedIn.userId().map(conversations::ofEmployee).stream()
            .flatMap(mine -> mine.stream().limit(1))
            .filter(newest -> newest.offeredUntil() != null && !choice.free(newest).isEmpty())
            .map(OwnTime::choice)
            .findFirst()
            .orElse(null);
  }

  private static Choice choice(Conversation conversation) {
    return new Choice(
        BookingNotices.page(conversation.parties().id()), conversation.offeredUntil());
  }
}
