package dk.mushjul.course.web;

import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Readers;
import dk.mushjul.conversation.process.PlansInSteps;
import dk.mushjul.course.Words;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The plans of this year and last, beside a task of a conversation. */
@Component
class TaskPlans {

  private final Conversations conversations;
  private final PlansInSteps plans;
  private final Readers readers;

  TaskPlans(Conversations conversations, PlansInSteps plans, Readers readers) {
    this.conversations = conversations;
    this.plans = plans;
    this.readers = readers;
  }

  /** As far as this person may read them now; none beside a task that is no conversation's. */
  List<Shared> of(Subject subject, String reader, Words words) {
    return subject.kind() == Subject.Kind.CONVERSATION
        ? conversations
            .find(subject.id())
            .map(conversation -> of(conversation, reader, words))
            .orElse(List.of())
        : List.of();
  }

  private List<Shared> of(Conversation conversation, String reader, Words words) {
    var panels = new ArrayList<Shared>();
    plans
        .panel(conversation, conversation, title(conversation, words), reader)
        .or(() -> none(conversation, reader, words))
        .ifPresent(panels::add);
    var parties = conversation.parties();
    conversations
        .agreedBefore(parties.wheelId(), parties.employee())
        .flatMap(last -> plans.whatHolds(conversation, last, title(last, words), reader))
        .ifPresent(panels::add);
    return panels;
  }

  private Optional<Shared> none(Conversation conversation, String reader, Words words) {
    var item = new Item(null, words.text("plan.none"));
    return readers.isOneOfTheTwo(conversation, plans.reading(conversation, reader).as())
        ? Optional.of(new Shared("plan", title(conversation, words), null, null, List.of(item)))
        : Optional.empty();
  }

  private static String title(Conversation conversation, Words words) {
    return words.text("plan.of", conversation.parties().wheelId());
  }
}
