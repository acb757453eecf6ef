package dk.mushjul.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;

/** Runs something when the engine's command is over, however it ended. */
record OnClose(Runnable action) implements CommandContextListener {

  @Override
  public void onCommandContextClose(CommandContext command) {
    action.run();
  }

  @Override
  public void onCommandFailed(CommandContext command, Throwable failure) {
    action.run();
  }
}
