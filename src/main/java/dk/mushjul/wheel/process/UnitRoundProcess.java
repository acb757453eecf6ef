package dk.mushjul.wheel.process;

import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.wheel.OutstandingTalks;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application tells the instances of {@code unitRound}. */
@Component
@Transactional
public class UnitRoundProcess {

  private final ProcessEngineConfigurationImpl engine;
  private final RuntimeService runtime;
  private final UnitRounds rounds;
  private final Directory directory;
  private final OutstandingTalks talks;
  private final UnitWindows windows;

  UnitRoundProcess(
      ProcessEngineConfigurationImpl engine,
      RuntimeService runtime,
      UnitRounds rounds,
      Directory directory,
      OutstandingTalks talks,
      UnitWindows windows) {
    this.engine = engine;
    this.runtime = runtime;
    this.rounds = rounds;
    this.directory = directory;
    this.talks = talks;
    this.windows = windows;
  }

  /** The unit's round in the wheel, begun now unless it was before. */
  public UnitRound open(Wheel wheel, String unitId) {
    var id = UnitRound.idOf(wheel.id(), unitId);
    if (rounds.add(UnitRound.of(wheel.id(), unitId))) {
      rounds.runsIn(id, start(id, variables(wheel, unitId)));
    }
    return rounds.get(id);
  }

  /** Lets the round go on when it waits for its conversations; else nothing happens. */
  public void conversationsSettled(String unitRoundId) {
    rounds
        .find(unitRoundId)
        .map(UnitRound::processInstanceId)
        .flatMap(this::waiting)
        .ifPresent(this::goOn);
  }

  /**
   * Lets every round go on that waits and whose conversations are settled, in case two were settled
   * at the same moment and neither saw the other.
   *
   * @return how many went on
   */
  public int settleWaiting() {
    var ready = allWaiting().stream().filter(this::isReady).toList();
    ready.forEach(this::goOn);
    return ready.size();
  }

  private boolean isReady(EventSubscription wait) {
    return rounds
        .drivenBy(wait.getProcessInstanceId())
        .map(UnitRound::id)
        .filter(talks::settled)
        .isPresent();
  }

  private String start(String id, Map<String, Object> variables) {
    return trusted(
        () ->
            runtime
                .startProcessInstanceByKey(WheelModel.UNIT_ROUND, id, variables)
                .getProcessInstanceId());
  }

  private Map<String, Object> variables(Wheel wheel, String unitId) {
    var window = windows.of(wheel, unitId);
    var variables = new HashMap<String, Object>();
    variables.put(WheelModel.WHEEL_ID, wheel.id());
    variables.put(WheelModel.UNIT_ROUND_ID, UnitRound.idOf(wheel.id(), unitId));
    variables.put(WheelModel.UNIT_ID, unitId);
    variables.put(WheelModel.MANAGER, manager(unitId).orElse(null));
    variables.put(WheelModel.FIRST_DAY, window.firstDay().toString());
    variables.put(WheelModel.LAST_DAY, window.lastDay().toString());
    variables.put(WheelModel.EVALUATION_ON, wheel.evaluationOn().toString());
    return variables;
  }

  /** Who takes the unit through its round: its head, else somebody who holds its talks. */
  Optional<String> manager(String unitId) {
    return directory
        .managerOfUnit(unitId)
        .or(
            () ->
                directory.partiesOf(unitId).values().stream()
                    .map(ConversationParty::managerId)
                    .filter(java.util.Objects::nonNull)
                    .findFirst());
  }

  private Optional<EventSubscription> waiting(String processInstanceId) {
    return Optional.ofNullable(
        trusted(
            () ->
                runtime
                    .createEventSubscriptionQuery()
                    .processInstanceId(processInstanceId)
                    .eventName(WheelModel.CONVERSATIONS_SETTLED)
                    .singleResult()));
  }

  private List<EventSubscription> allWaiting() {
    return trusted(
        () ->
            runtime
                .createEventSubscriptionQuery()
                .eventName(WheelModel.CONVERSATIONS_SETTLED)
                .unlimitedList());
  }

  private void goOn(EventSubscription wait) {
    trusted(
        () -> {
          runtime.messageEventReceived(WheelModel.CONVERSATIONS_SETTLED, wait.getExecutionId());
          return null;
        });
  }

  /** The application's own doing, whoever happens to be signed in. */
  private <T> T trusted(Callable<T> work) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(command -> command.runWithoutAuthorization(work));
  }
}
