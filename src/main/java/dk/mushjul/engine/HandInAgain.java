package dk.mushjul.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands a form in again when somebody else's click touched the same process at the same moment: two
 * who prepare in parallel, or twenty who answer the MUS-test, are no rivals. Whoever loses the task
 * itself is told so.
 */
final class HandInAgain extends CommandInterceptor {

  private static final int TRIES = 5;

  @Override
  public <T> T execute(Command<T> command) {
    if (!(command instanceof SubmitTaskFormCmd)
        || TransactionSynchronizationManager.isActualTransactionActive()) {
      return next.execute(command);
    }
    for (var tries = 1; ; tries++) {
      try {
        return next.execute(command);
      } catch (OptimisticLockingException lost) {
        if (tries == TRIES) {
          throw lost;
        }
      } catch (NullValueException gone) {
        if (tries == 1) {
          throw gone;
        }
        throw new OptimisticLockingException("The task was ended at the same moment", gone);
      }
    }
  }
}
