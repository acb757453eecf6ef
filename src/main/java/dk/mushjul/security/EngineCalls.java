package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Which calls of the engine's HTTP interfaces are open, and to whom: the rows of {@code
 * engine-access.csv}. What no row names is closed to everybody.
 */
@Component
class EngineCalls implements AuthorizationManager<RequestAuthorizationContext> {

  private final List<EngineCall> calls;

  EngineCalls() throws IOException {
    this.calls = read(new ClassPathResource("engine-access.csv"));
  }

  private static List<EngineCall> read(ClassPathResource table) throws IOException {
    return table
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .map(EngineCall::parse)
        .toList();
  }

  List<EngineCall> all() {
    return calls;
  }

  @Override
  public AuthorizationDecision check(
      Supplier<Authentication> authentication, RequestAuthorizationContext context) {
    return new AuthorizationDecision(isOpen(personOf(authentication), context.getRequest()));
  }

  private Optional<Authentication> personOf(Supplier<Authentication> authentication) {
    return Optional.ofNullable(authentication.get())
        .filter(Authentication::isAuthenticated)
        .filter(person -> !(person instanceof AnonymousAuthenticationToken));
  }

  private boolean isOpen(Optional<Authentication> person, HttpServletRequest request) {
    var path = path(request);
    // The engine answers HEAD as it answers GET.
    var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    return calls.stream()
        .filter(call -> call.matches(method, path))
        .anyMatch(call -> call.isOpenTo(person, request, path));
  }

  /** The whole path, whichever servlet it leads to, without a slash at its end. */
  private PathContainer path(HttpServletRequest request) {
    var path = RequestPath.parse(request.getRequestURI(), request.getContextPath());
    var last = path.elements().size() - 1;
    return path.value().endsWith("/") && last > 0 ? path.subPath(0, last) : path;
  }
}
