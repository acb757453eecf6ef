package dk.mushjul.testing;

import dk.mushjul.clock.TestClock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes away what a test left: people, instances, content, later deployments, mails. What stood
 * when the context was ready stays: models, fixed groups, filters, the administrator, and every
 * table of ours that already had rows.
 */
public class CleanSlate {

  /** Published after cleaning, for beans that remember something. */
  public record Cleaned() {}

  private final JdbcTemplate jdbc;
  private final RepositoryService repository;
  private final TestClock clock;
  private final Mailbox mailbox;
  private final ApplicationEventPublisher events;
  private List<String> tables;
  private Set<String> deployments;

  CleanSlate(
      JdbcTemplate jdbc,
      RepositoryService repository,
      TestClock clock,
      Mailbox mailbox,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.repository = repository;
    this.clock = clock;
    this.mailbox = mailbox;
    this.events = events;
  }

  /** Cleans everything and sets the clock to {@link TestClock#START}. */
  public void clean() {
    rememberTheStart();
    WrittenTables.empty(jdbc, tables);
    EngineTables.clean(jdbc, TestClock.START);
    deploymentIds().stream()
        .filter(id -> !deployments.contains(id))
        .forEach(id -> repository.deleteDeployment(id, true));
    mailbox.empty();
    clock.reset();
    events.publishEvent(new Cleaned());
  }

  private void rememberTheStart() {
    if (tables == null) {
      tables = emptyTables();
      deployments = deploymentIds();
    }
  }

  private Set<String> deploymentIds() {
    return repository.createDeploymentQuery().list().stream()
        .map(Deployment::getId)
        .collect(Collectors.toSet());
  }

  private List<String> emptyTables() {
    return jdbc
        .queryForList(
            """
            select 'mushjul.' || quote_ident(table_name) from information_schema.tables
            where table_schema = 'mushjul' and table_type = 'BASE TABLE'
            """,
            String.class)
        .stream()
        .filter(table -> jdbc.queryForList("select 1 from " + table + " limit 1").isEmpty())
        .toList();
  }
}
