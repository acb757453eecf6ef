package dk.mushjul.organisation;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before the port opens: the groups with what they may do, and the administrator. A door that is
 * open while {@link Role#ADMIN} has no member would let the first stranger in become one.
 */
@Component
class FirstAccounts implements SmartLifecycle {

  /** Earlier than whatever needs the groups. */
  static final int PHASE = -100;

  private final Accounts accounts;
  private final Administrator administrator;
  private final OneAtATime oneAtATime;
  private boolean running;

  FirstAccounts(Accounts accounts, Administrator administrator, OneAtATime oneAtATime) {
    this.accounts = accounts;
    this.administrator = administrator;
    this.oneAtATime = oneAtATime;
  }

  @Override
  @Transactional
  public void start() {
    oneAtATime.enter();
    accounts.prepare(administrator.id(), administrator.password());
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
