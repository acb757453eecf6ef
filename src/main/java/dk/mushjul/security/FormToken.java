package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/**
 * The token that proves that a request comes from a page of ours. It belongs to the session and is
 * the one that Camunda's web applications use.
 */
public final class FormToken {

  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

  private FormToken() {}

  /** The token of this session, for a hidden field {@code _csrf}; null before a page was shown. */
  public static String of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null
        ? null
        : (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
  }

  /** Whether a form of ours sent this request: right token, and no other site behind it. */
  public static boolean isSentWith(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return (site == null || FROM_HERE.contains(site))
        && matches(request, request.getParameter("_csrf"));
  }

  static boolean matches(HttpServletRequest request, String sent) {
    var token = of(request);
    return token != null
        && sent != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
