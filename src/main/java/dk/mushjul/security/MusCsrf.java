package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/**
 * Camunda's guard against forged requests, for {@code /mus} too: the same token of the same
 * session. Unlike Camunda's own it does not end the session of somebody whose page is old, and it
 * tells the token to whoever reads from the calls.
 */
final class MusCsrf extends CsrfPreventionFilter {

  /** Forms that a browser sends by itself: they carry the token, or a secret link, themselves. */
  private static final Pattern FORMS = Pattern.compile("/mus/(login|logout|password/.*)");

  @Override
  protected boolean isNonModifyingRequest(HttpServletRequest request) {
    return super.isNonModifyingRequest(request) || FORMS.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected boolean doTokenValidation(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
    if (FormToken.matches(request, sent) || isFormOfPage(request)) {
      return true;
    }
    Refusal.OLD_PAGE.answer(response);
    return false;
  }

  /** A page's form works without scripts: it carries the token in a hidden field. */
  private static boolean isFormOfPage(HttpServletRequest request) {
    return OpenPages.isPage(request) && FormToken.isSentWith(request);
  }

  @Override
  protected void setCSRFToken(HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().matches(".*\\.(css|js|svg)")) {
      return;
    }
    super.setCSRFToken(request, response);
    if (!OpenPages.isPage(request)) {
      response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, FormToken.of(request));
    }
  }
}
