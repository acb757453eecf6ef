package dk.mushjul.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is calling {@code /engine-rest}, so that its own rights apply. Camunda
 * publishes that interface without: calls would run as nobody and see everything.
 */
final class EngineIdentity extends OncePerRequestFilter {

  private final IdentityService identity;
  private final SignedIn signedIn;

  EngineIdentity(IdentityService identity, SignedIn signedIn) {
    this.identity = identity;
    this.signedIn = signedIn;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    identity.setAuthentication(
        signedIn.userId().orElseThrow(), List.copyOf(signedIn.groups()), List.of());
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}
