package dk.mushjul.engine;

import dk.mushjul.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The deployed forms, read once per deployment: a deployment never changes. */
@Component
class Forms {

  private static final int MOST = 500;

  private final ObjectProvider<RepositoryService> repository;
  private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

  Forms(ObjectProvider<RepositoryService> repository) {
    this.repository = repository;
  }

  FormSchema form(String deploymentId, String formId) {
    if (parsed.size() > MOST) {
      parsed.clear();
    }
    return parsed.computeIfAbsent(
        deploymentId + "/" + formId, key -> FormSchema.parse(read(deploymentId, formId)));
  }

  private String read(String deploymentId, String formId) {
    var name = ModelFile.form(formId);
    var command = Context.getCommandContext();
    if (command == null) {
      return text(deploymentId, name);
    }
    // Whoever may do the step may read its form, whatever rights to deployments they have.
    return command.runWithoutAuthorization(() -> text(deploymentId, name));
  }

  private String text(String deploymentId, String name) {
    try (var stream = repository.getObject().getResourceAsStream(deploymentId, name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
