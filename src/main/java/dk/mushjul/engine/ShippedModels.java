package dk.mushjul.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys at start-up the models that came with this version, but never over a file that a process
 * owner has changed since it was last shipped.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);

  private final ProcessEngine engine;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  ShippedModels(ProcessEngine engine, JdbcClient jdbc, TransactionTemplate transaction) {
    this.engine = engine;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> deploy(shipped()));
  }

  private void deploy(Map<String, byte[]> shipped) {
    waitForOtherNodes();
    var running = running();
    var deployment = engine.getRepositoryService().createDeployment();
    shipped.forEach(
        (name, bytes) -> {
          if (replaces(name, bytes, running.get(name))) {
            deployment.addInputStream(name, new java.io.ByteArrayInputStream(bytes));
          }
          remember(name, hash(bytes));
        });
    if (!deployment.getResourceNames().isEmpty()) {
      deployment.deploy();
    }
  }

  private boolean replaces(String name, byte[] shipped, byte[] running) {
    if (running == null) {
      return true;
    }
    if (hash(running).equals(hash(shipped))) {
      return false;
    }
    var untouched = hash(running).equals(lastShipped(name));
    if (!untouched && !hash(shipped).equals(lastShipped(name))) {
      LOG.warn("{} has a new version, but was changed here and stays as it is", name);
    }
    return untouched;
  }

  /** What they and process owners deploy meanwhile is seen when it is over, and not overwritten. */
  private void waitForOtherNodes() {
    inEngine(
        command -> {
          command.getPropertyManager().acquireExclusiveLock();
          return null;
        });
  }

  private Map<String, byte[]> running() {
    return inEngine(command -> ModelSet.latest(command).files());
  }

  private <T> T inEngine(Command<T> command) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }

  private String lastShipped(String name) {
    return jdbc.sql("select hash from mushjul.shipped_model where name = ?")
        .param(name)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private void remember(String name, String hash) {
    jdbc.sql(
            """
            insert into mushjul.shipped_model (name, hash) values (?, ?)
            on conflict (name) do update set hash = excluded.hash
            """)
        .params(name, hash)
        .update();
  }

  private static Map<String, byte[]> shipped() {
    var files = new TreeMap<String, byte[]>();
    try {
      for (var pattern : new String[] {"processes/*.bpmn", "forms/*.form", "dmn/*.dmn"}) {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
        for (var file : found) {
          var bytes = file.getContentAsByteArray();
          files.put(ModelFile.nameFor(file.getFilename(), bytes), bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
