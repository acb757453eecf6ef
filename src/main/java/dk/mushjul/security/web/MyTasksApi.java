package dk.mushjul.security.web;

import dk.mushjul.form.EnglishWords;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the list in Tasklist says of my tasks: no name ever stands in the engine's tables. */
@RestController
class MyTasksApi {

  private static final int MOST = 200;

  private final MyTasks tasks;
  private final HouseTasks house;
  private final TaskWords words;
  private final EnglishWords names;
  private final SignedIn signedIn;

  MyTasksApi(
      MyTasks tasks, HouseTasks house, TaskWords words, EnglishWords names, SignedIn signedIn) {
    this.tasks = tasks;
    this.house = house;
    this.words = words;
    this.names = names;
    this.signedIn = signedIn;
  }

  /** A task in words, in the reader's language; {@code about} is null where it is oneself. */
  record View(String id, String name, String about, Due due, String phase, String waitsFor) {}

  /** When a task is due: the day, how people say it today, and whether it has passed. */
  record Due(LocalDate on, String words, boolean late) {}

  @GetMapping(path = "/mus/api/tasks", params = "!id")
  ResponseEntity<List<View>> mine(Locale language) {
    return signedIn
        .userId()
        .map(me -> tasks.of(me, signedIn.groups()))
        .map(mine -> mine.stream().map(task -> view(task, language)).toList())
        .map(mine -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mine))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }

  /** The same of tasks that wait for others, for HR alone; to everybody else there are none. */
  @GetMapping(path = "/mus/api/tasks", params = "id")
  ResponseEntity<List<View>> ofOthers(@RequestParam("id") List<String> ids, Locale language) {
    if (signedIn.userId().isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    var readable =
        signedIn.groups().contains(Role.HR.word())
            ? house.of(ids.stream().limit(MOST).toList())
            : List.<MyTask>of();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(readable.stream().map(task -> view(task, language)).toList());
  }

  private View view(MyTask task, Locale language) {
    var due =
        task.due() == null
            ? null
            : new Due(task.due(), words.due(task.due(), language), task.late());
    return new View(
        task.id(),
        names.in(language, task.name()),
        task.about(),
        due,
        words.phase(task, language),
        words.waitsFor(task, language));
  }
}
