package dk.mushjul.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Applies the limits on failed sign-ins to Camunda's own sign-in and to HTTP Basic. */
final class SignInGuard extends OncePerRequestFilter {

  private static final Refusal TOO_MANY =
      new Refusal(
          HttpStatus.TOO_MANY_REQUESTS,
          "TooManyAttempts",
          "For mange forsøg på at logge ind herfra. Vent lidt, og prøv igen.");

  private final SignInLimits limits;

  SignInGuard(SignInLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var started = System.nanoTime();
    var wait = limits.secondsToWait(request.getRemoteAddr());
    if (wait > 0) {
      response.setHeader("Retry-After", Long.toString(wait));
      TOO_MANY.answer(response);
      return;
    }
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    if (held.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
      limits.failed(request.getRemoteAddr(), started);
    }
    held.copyBodyToResponse();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !path.matches("/camunda/api/admin/auth/user/[^/]+/login/.*")
        && request.getHeader("Authorization") == null;
  }
}
