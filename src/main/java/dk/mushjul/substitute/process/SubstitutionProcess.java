package dk.mushjul.substitute.process;

import dk.mushjul.engine.Alignment;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.organisation.HeadChanged;
import dk.mushjul.substitute.SubstituteNotices;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the application tells a substitution's process, and what becomes of the tasks. */
@Component
public class SubstitutionProcess {

  private final Substitutions substitutions;
  private final SubstituteNotices notices;
  private final Alignment alignment;
  private final RuntimeService runtime;
  private final Unguarded engine;

  SubstitutionProcess(
      Substitutions substitutions,
      SubstituteNotices notices,
      Alignment alignment,
      RuntimeService runtime,
      Unguarded engine) {
    this.substitutions = substitutions;
    this.notices = notices;
    this.alignment = alignment;
    this.runtime = runtime;
    this.engine = engine;
  }

  @EventListener
  void on(EmployeeLeft left) {
    substitutions.openWith(left.employeeId()).forEach(open -> engine.run(() -> partyLeft(open)));
  }

  private void partyLeft(Substitution substitution) {
    runtime
        .createExecutionQuery()
        .processInstanceId(substitution.processInstanceId())
        .messageEventSubscriptionName(SubstitutionModel.PARTY_LEFT)
        .list()
        .forEach(
            execution ->
                runtime.messageEventReceived(SubstitutionModel.PARTY_LEFT, execution.getId()));
  }

  /** After those who hand the tasks over: they know the new manager, not who stands in there. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(ManagerChanged changed) {
    align(changed.from(), changed.to());
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(HeadChanged changed) {
    align(changed.from(), changed.to());
  }

  private void align(String from, String to) {
    Stream.of(from, to)
        .filter(manager -> manager != null)
        .flatMap(manager -> substitutions.runningFor(manager).stream())
        .forEach(this::align);
  }

  /** Asks whom has to be asked by now, and gives both of them what is theirs now. */
  public void align(Substitution substitution) {
    notices.ask(substitution);
    alignment.of(substitution.manager());
    alignment.of(substitution.substitute());
  }

  /** Does that for all that go on. */
  public void alignAll() {
    substitutions.running().forEach(this::align);
  }
}
