package dk.mushjul.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * The one door for models: whatever is deployed, from the jar, the Modeler or a program, is
 * completed by the latest of all other files, checked, and deployed as one set with fixed names.
 */
final class ModelDoor extends RepositoryServiceImpl {

  private static final String NAME = "Mushjul";

  private final ModelRules rules;

  ModelDoor(ModelRules rules) {
    this.rules = rules;
  }

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl posted) {
    return commandExecutor.execute(
        command -> {
          checkMayDeploy(command);
          // One at a time in the whole cluster, before the latest set is read.
          command.getPropertyManager().acquireExclusiveLock();
          var set = ModelSet.latest(command).with(posted.getDeployment().getResources().values());
          rules.check(set);
          return new DeployCmd(asOne(posted, set.files())).execute(command);
        });
  }

  private static void checkMayDeploy(CommandContext command) {
    command
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkCreateDeployment());
  }

  private DeploymentBuilderImpl asOne(DeploymentBuilderImpl posted, Map<String, byte[]> files) {
    var whole = new DeploymentBuilderImpl(this);
    whole.name(NAME).source(posted.getDeployment().getSource()).enableDuplicateFiltering(false);
    files.forEach((name, bytes) -> whole.addInputStream(name, new ByteArrayInputStream(bytes)));
    return whole;
  }
}
