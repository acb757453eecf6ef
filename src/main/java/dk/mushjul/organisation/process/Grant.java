package dk.mushjul.organisation.process;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * Something that the members of a group may do.
 *
 * @param resourceId which one, or {@code *} for all
 */
record Grant(String group, Resource resource, String resourceId, Permission[] permissions) {

  static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
    return new Grant(group, resource, resourceId, permissions);
  }

  /** The same for several resources, one grant each. */
  static Stream<Grant> each(
      String group, Resource resource, String[] resourceIds, Permission... permissions) {
    return Arrays.stream(resourceIds).map(id -> of(group, resource, id, permissions));
  }
}
