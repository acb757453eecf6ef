package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * How a request is refused: in the engine's error format, without a word about why beyond what the
 * caller can mend. Nothing here redirects.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    (isClosedToAll(request) ? Refusal.NOT_OPEN : Refusal.NOT_SIGNED_IN).answer(response);
  }

  /** Making a first administrator over HTTP (CVE-2026-77226): signing in would not open it. */
  private boolean isClosedToAll(HttpServletRequest request) {
    return request.getRequestURI().matches("/camunda/(api/admin/setup|app/admin/[^/]+/setup)/.*");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    Refusal.NOT_OPEN.answer(response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
      throws IOException {
    Refusal.UNREADABLE_ADDRESS.answer(response);
  }

  /** Refuses, and says that HTTP Basic would be a way in. */
  void askForBasic(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Basic realm=\"Mushjul\", charset=\"UTF-8\"");
    Refusal.NOT_SIGNED_IN.answer(response);
  }

  /** Refuses as if nothing were there. */
  void notFound(HttpServletRequest request, HttpServletResponse response, Exception reason)
      throws IOException {
    Refusal.NOT_FOUND.answer(response);
  }
}
