package dk.mushjul.security.web;

import dk.mushjul.engine.Steps;
import dk.mushjul.form.EnglishWords;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** My tasks, and a page for each of them. */
@Controller
class TaskPages {

  private static final String REQUEST = "conversationRequest";
  private static final String SUBSTITUTION = "substitution";

  private static final Set<String> KEEPERS = Set.of(Role.HR.group(), Role.ADMIN.group());

  private final MyTasks tasks;
  private final Steps steps;
  private final EnglishWords names;
  private final SignedIn signedIn;

  TaskPages(MyTasks tasks, Steps steps, EnglishWords names, SignedIn signedIn) {
    this.tasks = tasks;
    this.steps = steps;
    this.names = names;
    this.signedIn = signedIn;
  }

  @GetMapping({"/mus", "/mus/"})
  String mine(@RequestParam(required = false) String sent, Locale language, Model model) {
    model.addAttribute("sent", sent != null);
    var mine = tasks.of(me(), signedIn.groups());
    model.addAttribute("tasks", mine.stream().map(task -> named(task, language)).toList());
    model.addAttribute("mayAsk", steps.startTitle(REQUEST, me()).isPresent());
    model.addAttribute("mayNameSubstitute", steps.startTitle(SUBSTITUTION, me()).isPresent());
    model.addAttribute("isHr", signedIn.groups().contains(Role.HR.group()));
    model.addAttribute("keepsOrganisation", !Collections.disjoint(signedIn.groups(), KEEPERS));
    return "mus/tasks";
  }

  @GetMapping("/mus/tasks/{taskId}")
  String task(@PathVariable String taskId, Locale language, Model model) {
    var task = tasks.of(taskId, me());
    if (task.isEmpty()) {
      return gone(taskId, model);
    }
    model.addAttribute("task", named(task.get(), language));
    return "mus/task";
  }

  /** A page that starts a process with its form. */
  @GetMapping("/mus/start/{processId}")
  String start(@PathVariable String processId, Locale language, Model model) {
    var title = steps.startTitle(processId, me()).orElseThrow(TaskPages::notFound);
    model.addAttribute("title", names.in(language, title));
    model.addAttribute("processId", processId);
    return "mus/start";
  }

  private String gone(String taskId, Model model) {
    if (!steps.wasTaken(taskId, me())) {
      throw notFound();
    }
    model.addAttribute("kind", "taken");
    return "mus/problem";
  }

  private MyTask named(MyTask task, Locale language) {
    return task.named(names.in(language, task.name()));
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
