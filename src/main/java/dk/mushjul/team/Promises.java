package dk.mushjul.team;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a manager has promised in the plans that are agreed. */
@Component
class Promises {

  private static final Set<String> MINE = Set.of("manager", "both");

  private final JdbcClient jdbc;
  private final ContentStore content;

  Promises(JdbcClient jdbc, ContentStore content) {
    this.jdbc = jdbc;
    this.content = content;
  }

  private record Version(String conversationId, String step, String author, int revision) {

    boolean isIn(Entry entry) {
      return entry.subject().id().equals(conversationId)
          && entry.author().equals(author)
          && entry.revision() == revision;
    }
  }

  /** The promises in these agreed conversations, the nearest day first; read by the manager. */
  List<Promise> of(Collection<String> conversationIds, String manager) {
    return newest(conversationIds).stream()
        .collect(Collectors.groupingBy(Version::step))
        .entrySet()
        .stream()
        .flatMap(step -> entries(step.getKey(), step.getValue(), manager))
        .flatMap(Promises::promises)
        .sorted(
            Comparator.comparing(Promise::by, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Promise::what))
        .toList();
  }

  private List<Version> newest(Collection<String> conversationIds) {
    return jdbc.sql(
            """
            select distinct on (conversation_id) conversation_id, step, author, revision
            from mushjul.plan where conversation_id = any(?)
            order by conversation_id, version desc
            """)
        .param(conversationIds.toArray(String[]::new))
        .query(Version.class)
        .list();
  }

  private Stream<Entry> entries(String step, List<Version> versions, String manager) {
    var subjects =
        versions.stream().map(version -> Subject.conversation(version.conversationId())).toList();
    return content.latestOf(subjects, step, manager).stream()
        .filter(entry -> versions.stream().anyMatch(version -> version.isIn(entry)));
  }

  private static Stream<Promise> promises(Entry entry) {
    return entry.values().get("otherAgreements") instanceof List<?> rows
        ? rows.stream()
            .map(row -> (Map<?, ?>) row)
            .filter(row -> MINE.contains(String.valueOf(row.get("agreementWho"))))
            .map(row -> promise(entry.subject().id(), row))
        : Stream.empty();
  }

  private static Promise promise(String conversationId, Map<?, ?> row) {
    var by = row.get("agreementBy");
    return new Promise(
        conversationId,
        String.valueOf(row.get("agreementWhat")),
        by == null || by.toString().isBlank() ? null : LocalDate.parse(by.toString()));
  }
}
