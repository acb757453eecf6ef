package dk.mushjul.security.web;

import dk.mushjul.security.OpenPages;
import dk.mushjul.security.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered when something went wrong and nobody has answered yet: a friendly page below
 * {@code /mus} and in front of Camunda's web applications, the engine's error format everywhere
 * else. Never a stack trace.
 */
@Controller
class Problems implements ErrorController {

  @RequestMapping("/error")
  String problem(HttpServletRequest request, HttpServletResponse response, Model model)
      throws IOException {
    var status = statusOf(request);
    var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (!OpenPages.isPage(path) && !isWebApplication(path, request)) {
      refusal(status).answer(response);
      return null;
    }
    response.setStatus(status.value());
    model.addAttribute("kind", kind(status));
    return "mus/problem";
  }

  /** Cockpit and the like, asked for by somebody who would look at it. */
  private static boolean isWebApplication(String path, HttpServletRequest request) {
    var accepted = Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "");
    return path.startsWith("/camunda/app/") && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }

  private HttpStatus statusOf(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Asked for directly, there is no error to tell about.
    return code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
  }

  private String kind(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND, BAD_REQUEST, METHOD_NOT_ALLOWED -> "notFound";
      case UNAUTHORIZED -> "signedOut";
      case FORBIDDEN -> "notOpen";
      case CONFLICT -> "changed";
      default -> "ours";
    };
  }

  private Refusal refusal(HttpStatus status) {
    if (status.is5xxServerError()) {
      return new Refusal(status, "ServerError", "Noget gik galt hos os. Prøv igen om lidt.");
    }
    return switch (status) {
      case UNAUTHORIZED -> Refusal.NOT_SIGNED_IN;
      case FORBIDDEN -> Refusal.NOT_OPEN;
      case NOT_FOUND -> Refusal.NOT_FOUND;
      case CONFLICT -> Refusal.TAKEN;
      default -> new Refusal(status, "BadRequest", "Forespørgslen kan ikke bruges.");
    };
  }
}
