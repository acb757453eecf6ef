package dk.mushjul.policy.process;

import dk.mushjul.policy.Decisions;
import org.springframework.stereotype.Component;

/** The decision tables as the engine has them. */
@Component
class EngineDecisions implements Decisions {

  @Override
  public Table latest(String decision) {
    throw new UnsupportedOperationException("follows");
  }
}
