package dk.mushjul.security.web;

import dk.mushjul.security.SignedIn;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom my tasks are about, for the list in Tasklist: no name ever stands in the engine's tables.
 */
@RestController
class MyTasksApi {

  private final MyTasks tasks;
  private final SignedIn signedIn;

  MyTasksApi(MyTasks tasks, SignedIn signedIn) {
    this.tasks = tasks;
    this.signedIn = signedIn;
  }

  /** A task and the name of the person or the unit that it is about, null where it is oneself. */
  record About(String id, String about) {}

  @GetMapping("/mus/api/tasks")
  ResponseEntity<List<About>> mine() {
    return signedIn
        .userId()
        .map(me -> tasks.of(me, signedIn.groups()))
        .map(mine -> mine.stream().map(task -> new About(task.id(), task.about())).toList())
        .map(mine -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mine))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }
}
