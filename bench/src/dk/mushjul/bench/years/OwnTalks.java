package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.process.OwnTalk;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Somebody whose group meets instead would rather talk alone after all. */
final class OwnTalks {

  private final OwnTalk ownTalk;
  private final Talks talks;

  OwnTalks(OwnTalk ownTalk, Talks talks) {
    this.ownTalk = ownTalk;
    this.talks = talks;
  }

  /** What can happen; false where no group stands for a talk. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.OWN_TALK_WISHED,
        () -> talks.any(Conversation::mayHaveOwnTalk).filter(this::wish).isPresent());
  }

  private boolean wish(Conversation talk) {
    ownTalk.wish(talk.parties().employee(), talk.parties().id());
    return true;
  }
}
