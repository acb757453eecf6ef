package dk.mushjul.wheel.process;

import org.springframework.stereotype.Component;

/** What the application tells the instances of {@code unitRound}. */
@Component
public class UnitRoundProcess {

  /** The message that the round waits for beside its closing date. */
  static final String SETTLED = "unitRound.conversationsSettled";

  /** Lets the round go on when it waits for its conversations; else nothing happens. */
  public void conversationsSettled(String unitRoundId) {
    throw new UnsupportedOperationException("follows");
  }

  /** Lets every round go on that waits and has no unsettled conversation; returns how many. */
  public int settleWaiting() {
    throw new UnsupportedOperationException("follows");
  }
}
