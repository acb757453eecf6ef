package dk.mushjul.conversation;

import dk.mushjul.organisation.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Sees each day whose conversation must wait for a return, and whose need not any more. */
@Component
public class Absences {

  private final Conversations conversations;
  private final Directory directory;
  private final Clock clock;

  Absences(Conversations conversations, Directory directory, Clock clock) {
    this.conversations = conversations;
    this.directory = directory;
    this.clock = clock;
  }

  /** Conversations that are still to be held with somebody who is away today. */
  public List<Conversation> begun() {
    return outstanding(c -> c.state() != ConversationState.ON_LEAVE && away(c));
  }

  /** Conversations that wait for somebody who is here today. */
  public List<Conversation> over() {
    return outstanding(c -> c.state() == ConversationState.ON_LEAVE && !away(c));
  }

  private List<Conversation> outstanding(Predicate<Conversation> which) {
    return conversations.outstanding().stream().filter(which).toList();
  }

  private boolean away(Conversation conversation) {
    return directory.awayOn(conversation.parties().employee(), LocalDate.now(clock));
  }
}
