package dk.mushjul.conversation.process;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.TimeOffers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Ends day by day the offers from which nobody picked in time, and lets the manager assign. */
@Component
public class LapseOffers {

  private final TimeOffers offers;
  private final Conversations conversations;
  private final BookingNotices notices;
  private final Clock clock;

  LapseOffers(TimeOffers offers, Conversations conversations, BookingNotices notices, Clock clock) {
    this.offers = offers;
    this.conversations = conversations;
    this.notices = notices;
    this.clock = clock;
  }

  /** Ends them, with one notice a manager. */
  public void run() {
    var left = new TreeMap<String, Long>();
    for (var offer : offers.over(LocalDate.now(clock))) {
      var conversation = conversations.get(offer.conversationId());
      offers.end(offer.conversationId(), "lapsed");
      notices.withdrawOffer(conversation);
      left.merge(conversation.parties().manager(), 1L, Long::sum);
    }
    left.forEach(notices::notChosen);
  }
}
