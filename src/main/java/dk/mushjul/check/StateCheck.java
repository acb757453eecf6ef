package dk.mushjul.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads every rule on one snapshot of the database, so that people at work do not disturb it. */
public final class StateCheck {

  private final JdbcClient jdbc;
  private final TransactionTemplate snapshot;
  private final Clock clock;

  /** A check of the database that these reach, on the day that the clock reads. */
  public StateCheck(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    snapshot = new TransactionTemplate(transactions.getTransactionManager());
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Everything that breaks a rule, rule by rule. */
  public List<Violation> violations() {
    return snapshot.execute(
        status -> {
          var found = new ArrayList<Violation>();
          for (var rule : Rule.values()) {
            broken(rule).forEach(what -> found.add(new Violation(rule, what)));
          }
          return found;
        });
  }

  private List<String> broken(Rule rule) {
    return jdbc.sql(rule.query()).param("today", LocalDate.now(clock)).query(String.class).list();
  }
}
