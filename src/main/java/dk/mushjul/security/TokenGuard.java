package dk.mushjul.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a forged request before Camunda's own guard does: that one ends the session too, which
 * would sign out everybody whose page is from before their last sign-in.
 */
final class TokenGuard extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
    if (FormToken.matches(request, sent)) {
      chain.doFilter(request, response);
      return;
    }
    if (sent == null) {
      response.setHeader(
          CsrfConstants.CSRF_TOKEN_HEADER_NAME, CsrfConstants.CSRF_TOKEN_HEADER_REQUIRED);
    }
    Refusal.OLD_PAGE.answer(response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
  }
}
