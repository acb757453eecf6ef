package dk.mushjul.conversation.web;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everything that somebody has written, field by field, list rows too. */
@Component
class OwnWords {

  private static final String ROW_ID = "goalId";

  private final ContentStore content;

  OwnWords(ContentStore content) {
    this.content = content;
  }

  /** One text in one field of one step. */
  record Text(String step, String key, String text, String at) {}

  List<Text> of(String person) {
    var texts = new ArrayList<Text>();
    content.writtenBy(person).forEach(entry -> collect(entry, entry.values(), texts));
    return texts;
  }

  private static void collect(Entry entry, Map<?, ?> values, List<Text> texts) {
    values.forEach((key, value) -> collect(entry, key.toString(), value, texts));
  }

  private static void collect(Entry entry, String key, Object value, List<Text> texts) {
    if (value instanceof Map<?, ?> row) {
      collect(entry, row, texts);
    } else if (value instanceof List<?> rows) {
      rows.forEach(row -> collect(entry, key, row, texts));
    } else if (value != null && !value.toString().isBlank() && !ROW_ID.equals(key)) {
      texts.add(new Text(entry.step(), key, value.toString(), entry.at().toString()));
    }
  }
}
