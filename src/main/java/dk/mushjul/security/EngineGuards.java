package dk.mushjul.security;

import dk.mushjul.engine.Steps;
import jakarta.servlet.Filter;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** What stands between an open door and the engine, in this order. */
@Component
class EngineGuards {

  private final IdentityService identity;
  private final TaskService tasks;
  private final Steps steps;
  private final SignedIn signedIn;
  private final int mostResults;

  EngineGuards(
      IdentityService identity,
      TaskService tasks,
      Steps steps,
      SignedIn signedIn,
      ProcessEngineConfigurationImpl engine) {
    this.identity = identity;
    this.tasks = tasks;
    this.steps = steps;
    this.signedIn = signedIn;
    this.mostResults = engine.getQueryMaxResultsLimit();
  }

  /** The guards of Camunda's web applications. */
  HttpSecurity inFrontOfTheWebApplications(HttpSecurity http) {
    return stand(
        http,
        List.of(
            new TokenGuard(),
            new EngineAnswers(),
            new QueryExpressionGuard(),
            new ResultLimit(mostResults),
            new PostedVariables(),
            new TaskEdge(steps, tasks, identity, signedIn),
            new PageNonce()));
  }

  /** The guards of {@code /engine-rest}. */
  HttpSecurity inFrontOfEngineRest(HttpSecurity http) {
    return stand(
        http,
        List.of(
            new EngineAnswers(),
            new QueryExpressionGuard(),
            new ResultLimit(mostResults),
            new EngineIdentity(identity, signedIn)));
  }

  private HttpSecurity stand(HttpSecurity http, List<Filter> guards) {
    Class<? extends Filter> before = AuthorizationFilter.class;
    for (var guard : guards) {
      http.addFilterAfter(guard, before);
      before = guard.getClass();
    }
    return http;
  }
}
