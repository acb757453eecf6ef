package dk.mushjul.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the identity of a request from the session of Camunda's web applications, so that one
 * sign-in serves Tasklist and {@code /mus}. It never makes a session.
 */
final class WebSession extends OncePerRequestFilter {

  static final String ENGINE = "default";

  private final KnownUsers users;

  WebSession(KnownUsers users) {
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    userOf(request)
        .flatMap(users::find)
        .ifPresent(person -> SecurityContextHolder.setContext(new SecurityContextImpl(person)));
    chain.doFilter(request, response);
  }

  private Optional<String> userOf(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(AuthenticationUtil::getAuthsFromSession)
        .map(signedIn -> signedIn.getAuthenticationForProcessEngine(ENGINE))
        .map(Authentication::getIdentityId);
  }
}
