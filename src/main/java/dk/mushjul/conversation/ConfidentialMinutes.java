package dk.mushjul.conversation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which conversations have minutes that are between the two alone. */
@Component
public class ConfidentialMinutes {

  private static final String STEP = "holdConversation";
  private static final String FIELD = "minutesConfidential";

  private final JdbcClient jdbc;
  private final ContentStore content;

  ConfidentialMinutes(JdbcClient jdbc, ContentStore content) {
    this.jdbc = jdbc;
    this.content = content;
  }

  /** Looks at what was written in this manager's conversations; nobody reads it. */
  public void noteOf(String manager) {
    var subjects = ids(manager).stream().map(Subject::conversation).toList();
    content.latestOf(subjects, STEP, ContentStore.SYSTEM).stream()
        .filter(ConfidentialMinutes::areIn)
        .forEach(entry -> note(entry.subject().id()));
  }

  private List<String> ids(String manager) {
    return jdbc.sql(
            "select id from mushjul.conversation where manager_id = ? and held_on is not null")
        .param(manager)
        .query(String.class)
        .list();
  }

  /** Whether these minutes are between those two who were in the talk. */
  static boolean areIn(Entry minutes) {
    return Boolean.TRUE.equals(minutes.values().get(FIELD));
  }

  /** Notes that the minutes of a conversation are between the two. */
  public void note(String conversationId) {
    jdbc.sql(
            """
            insert into mushjul.confidential_minutes (conversation_id) values (?)
            on conflict (conversation_id) do nothing
            """)
        .param(conversationId)
        .update();
  }
}
