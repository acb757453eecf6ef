package dk.mushjul.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tables keep of a plan besides its words: it goes with them. */
@Component
class PlanRows {

  private static final String OF_ENTRY =
      """
      from mushjul.plan p join mushjul.entry e
        on e.subject_kind = 'CONVERSATION' and e.subject_id = p.conversation_id
        and e.step = p.step and e.author = p.author and e.revision = p.revision
      where e.id = :entry
      """;

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Deletes goals and answers of the version whose words stand in an entry, the version, and the
   * proposal that it was.
   */
  void deleteOf(long entry) {
    jdbc.sql(
            """
            delete from mushjul.plan_change p using mushjul.entry e
            where e.id = ? and e.subject_kind = 'CONVERSATION'
              and e.subject_id = p.conversation_id and e.step = 'proposeChange'
              and e.author = p.proposer and e.revision = p.revision
            """)
        .param(entry)
        .update();
    for (var table : List.of("goal", "approval", "plan")) {
      jdbc.sql(
              "delete from mushjul.%s where (conversation_id, version) in (select p.conversation_id, p.version %s)"
                  .formatted(table, OF_ENTRY))
          .param("entry", entry)
          .update();
    }
  }
}
