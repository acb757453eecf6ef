package dk.mushjul.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Shuts the ways past the form gate for everybody who is signed in: completing, starting,
 * signalling or setting variables directly. What Mushjul's own code does inside a command stays
 * open.
 */
final class SideDoors extends CommandInterceptor {

  private static final Set<Class<?>> SHUT =
      Set.of(
          CompleteTaskCmd.class,
          ResolveTaskCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          AbstractVariableCmd.class,
          AbstractPatchVariablesCmd.class,
          AbstractCorrelateMessageCmd.class,
          SignalEventReceivedCmd.class,
          MessageEventReceivedCmd.class,
          SignalCmd.class,
          StartProcessInstanceCmd.class,
          StartProcessInstanceAtActivitiesCmd.class);

  private final ProcessEngineConfigurationImpl engine;

  SideDoors(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (Context.getCommandContext() == null) {
      refuseSideDoor(command);
    }
    HiddenExpressions.refusedIn(command);
    return next.execute(command);
  }

  private void refuseSideDoor(Command<?> command) {
    var who = engine.getIdentityService().getCurrentAuthentication();
    if (who != null && who.getUserId() != null && isShut(command.getClass())) {
      throw new AuthorizationException(
          "Steps are taken by handing in their form, not by " + command.getClass().getSimpleName());
    }
  }

  private static boolean isShut(Class<?> command) {
    return SHUT.stream().anyMatch(shut -> shut.isAssignableFrom(command));
  }
}
