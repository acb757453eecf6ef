package dk.mushjul.team;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.TimeWish;
import dk.mushjul.conversation.process.AskOtherTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words with which employees ask for another time. */
@Component
class WishWords {

  private final ContentStore content;

  WishWords(ContentStore content) {
    this.content = content;
  }

  /** What was written with the open wishes, by conversation; read by the manager. */
  Map<String, String> of(Collection<TimeWish> open, String manager) {
    var written =
        open.stream()
            .filter(wish -> wish.revision() != null)
            .collect(Collectors.toMap(TimeWish::conversationId, TimeWish::revision));
    return content
        .latestOf(
            written.keySet().stream().map(Subject::conversation).toList(),
            AskOtherTime.STEP,
            manager)
        .stream()
        .filter(entry -> entry.revision() == written.get(entry.subject().id()))
        .collect(Collectors.toMap(entry -> entry.subject().id(), WishWords::text));
  }

  private static String text(Entry entry) {
    return String.valueOf(entry.values().get(AskOtherTime.WORDS));
  }
}
