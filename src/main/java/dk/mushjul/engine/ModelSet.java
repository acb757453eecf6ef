package dk.mushjul.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.Resource;

/** All models as they would be after a deployment, by their fixed names. */
record ModelSet(Map<String, byte[]> files) {

  /** Every set contains the wheel, so the newest wheel tells the newest set. */
  private static final String ALWAYS_THERE = "wheel";

  static ModelSet latest(CommandContext command) {
    var wheel =
        command.getProcessDefinitionManager().findLatestProcessDefinitionByKey(ALWAYS_THERE);
    if (wheel == null) {
      return new ModelSet(Map.of());
    }
    return new ModelSet(
        command.getResourceManager().findResourcesByDeploymentId(wheel.getDeploymentId()).stream()
            .filter(resource -> !resource.isGenerated())
            .collect(Collectors.toMap(Resource::getName, Resource::getBytes)));
  }

  /** This set with the posted files in place of those of the same model. */
  ModelSet with(Collection<? extends Resource> posted) {
    var all = new TreeMap<>(files);
    posted.forEach(
        file -> all.put(ModelFile.nameFor(file.getName(), file.getBytes()), file.getBytes()));
    return new ModelSet(Collections.unmodifiableMap(all));
  }

  /** The ids of all files of a folder, as their names say them. */
  Set<String> ids(String folder) {
    return files.keySet().stream()
        .filter(name -> name.startsWith(folder + "/"))
        .map(name -> name.substring(folder.length() + 1, name.lastIndexOf('.')))
        .collect(Collectors.toSet());
  }
}
