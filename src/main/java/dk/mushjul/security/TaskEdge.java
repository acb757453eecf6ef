package dk.mushjul.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.engine.Steps;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Guards the calls about one task: what is not the caller's is not there, whether it exists or not.
 * Forms are taken from the domain's party alone, and a task that this person has finished already
 * is a lost race.
 */
final class TaskEdge extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(TaskEdge.class);
  private static final Pattern TASK =
      Pattern.compile(
          "/camunda/api/engine/engine/default/task/(?!count$|report/)([^/]+)(?:/(.*))?");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Steps steps;
  private final TaskService tasks;
  private final IdentityService identity;
  private final SignedIn signedIn;

  TaskEdge(Steps steps, TaskService tasks, IdentityService identity, SignedIn signedIn) {
    this.steps = steps;
    this.tasks = tasks;
    this.identity = identity;
    this.signedIn = signedIn;
  }

  private record Call(HttpServletRequest request, String me, String task, String verb) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = TASK.matcher(request.getRequestURI());
    if (path.matches()) {
      var me = signedIn.userId().orElseThrow();
      guard(new Call(request, me, path.group(1), verb(path)), response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void guard(Call call, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var refusal = refusal(call);
    if (refusal == null) {
      chain.doFilter(call.request, response);
    } else {
      refusal.answer(response);
    }
    if (response.getStatus() >= HttpStatus.BAD_REQUEST.value() && wasTaken(call)) {
      LOG.info("{} of task {} came too late: {}", call.verb, call.task, response.getStatus());
      Refusal.TAKEN.answer(response);
    }
  }

  private Refusal refusal(Call call) throws IOException {
    var mine =
        call.verb.equals("submit-form")
            ? steps.openStep(call.task, call.me).isPresent()
            : sees(call.me, call.task);
    if (!mine) {
      return Refusal.NOT_FOUND;
    }
    return call.verb.equals("claim") && !claimsFor(call.me, call.request) ? Refusal.NOT_OPEN : null;
  }

  private static String verb(Matcher path) {
    return path.group(2) == null ? "" : path.group(2).replaceAll("/$", "");
  }

  private boolean wasTaken(Call call) {
    return call.request.getMethod().equals("POST") && steps.wasTaken(call.task, call.me);
  }

  private boolean sees(String me, String task) {
    identity.setAuthentication(me, List.copyOf(signedIn.groups()), List.of());
    try {
      return tasks.createTaskQuery().taskId(task).count() > 0;
    } finally {
      identity.clearAuthentication();
    }
  }

  /** The engine would let anybody who may work on a task claim it for somebody else, or nobody. */
  private boolean claimsFor(String me, HttpServletRequest request) throws IOException {
    JsonNode body = JSON.readTree(request.getInputStream());
    return body != null && me.equals(body.path("userId").asText());
  }
}
