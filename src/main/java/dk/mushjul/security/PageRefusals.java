package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refusals below {@code /mus}: pages lead to the sign-in, calls are refused as everywhere. */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Refusals refusals;

  PageRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (!OpenPages.isPage(request)) {
      refusals.commence(request, response, reason);
      return;
    }
    if (!request.getMethod().matches("GET|HEAD")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var asked = LocalPage.of(request.getRequestURI());
    var back = URLEncoder.encode(asked.path(), StandardCharsets.UTF_8);
    response.sendRedirect("/mus/login" + (asked.isHome() ? "" : "?to=" + back));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (OpenPages.isPage(request)) {
      // A login that ended took its token with it.
      response.sendError(
          request.getUserPrincipal() == null
              ? HttpServletResponse.SC_UNAUTHORIZED
              : HttpServletResponse.SC_FORBIDDEN);
    } else {
      refusals.handle(request, response, reason);
    }
  }
}
