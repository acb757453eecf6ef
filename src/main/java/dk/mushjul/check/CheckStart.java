package dk.mushjul.check;

import dk.mushjul.clock.StoredClock;
import dk.mushjul.database.RunningDatabase;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar mushjul.jar check-state}: checks the database that the same settings would start
 * on, while others work on it. Starts no engine and changes nothing.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
public class CheckStart {

  /** The first argument that asks for it. */
  public static final String COMMAND = "check-state";

  private CheckStart() {}

  /**
   * Checks and says what was found.
   *
   * @return the exit code: 0 when everything agrees, 1 when something does not
   */
  public static int run(String... arguments) {
    var check = new SpringApplication(CheckStart.class);
    check.setWebApplicationType(WebApplicationType.NONE);
    // Instead of those that guard the start of the application itself.
    check.setInitializers(List.of(context -> RunningDatabase.chooseFor(context.getEnvironment())));
    check.setDefaultProperties(Map.of("logging.level.root", "warn"));
    try (var context = check.run(arguments)) {
      return say(check(context), System.out);
    }
  }

  private static StateCheck check(ConfigurableApplicationContext context) {
    var jdbc = context.getBean(JdbcClient.class);
    return new StateCheck(jdbc, context.getBean(TransactionTemplate.class), StoredClock.read(jdbc));
  }

  private static int say(StateCheck check, PrintStream out) {
    var found = check.violations();
    for (var rule : Rule.values()) {
      var broken = found.stream().filter(violation -> violation.rule() == rule).toList();
      out.printf("%-4s %s%n", broken.isEmpty() ? "ok" : "NO", rule.sentence());
      broken.forEach(violation -> out.println("       " + violation.what()));
    }
    out.printf("%d rules, %d violations%n", Rule.values().length, found.size());
    return found.isEmpty() ? 0 : 1;
  }
}
