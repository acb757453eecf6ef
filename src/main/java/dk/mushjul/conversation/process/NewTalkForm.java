package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Guests;
import dk.mushjul.conversation.NewTalkWords;
import dk.mushjul.engine.FormContents;
import org.springframework.stereotype.Component;

/** What the forms of a conversation say about a talk that is had once more. */
@Component
class NewTalkForm {

  private final Guests guests;
  private final NewTalkWords words;

  NewTalkForm(Guests guests, NewTalkWords words) {
    this.guests = guests;
    this.words = words;
  }

  /** Whether a manager's manager can be asked to take part. */
  void offer(Conversation conversation, FormContents contents) {
    contents.data("managersManagerThere", guests.managersManager(conversation).isPresent());
  }

  /** Why the two talk again, and who comes along. */
  void show(Conversation conversation, String reader, FormContents contents) {
    words.of(conversation, reader).ifPresent(contents::show);
  }
}
