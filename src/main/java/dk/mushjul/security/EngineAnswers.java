package dk.mushjul.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Turns the engine's failures into answers that people can use: a lost race is 409, any other
 * failure says so in general words with a reference that the log has too. What the engine refuses
 * with reason (400, 403, 404) stays as it is.
 */
final class EngineAnswers extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int LOCKED_MEANWHILE = 1;
  private static final int DEADLOCK = 10_000;
  private static final Set<Integer> RACES = Set.of(LOCKED_MEANWHILE, DEADLOCK);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var held = new ContentCachingResponseWrapper(response);
    try {
      chain.doFilter(request, held);
    } catch (IOException | ServletException | RuntimeException failure) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
      held.reset();
      held.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
    if (held.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      held.copyBodyToResponse();
    } else {
      replace(request, response, read(held.getContentAsByteArray()));
    }
  }

  private void replace(HttpServletRequest request, HttpServletResponse response, JsonNode failure)
      throws IOException {
    if (isLostRace(failure)) {
      Refusal.TAKEN.answer(response);
      return;
    }
    var reference = UUID.randomUUID().toString().substring(0, 8);
    // Only the kind: the engine's message may repeat what somebody wrote.
    LOG.error(
        "Reference {}: {} {} ended in {}",
        reference,
        request.getMethod(),
        request.getRequestURI(),
        failure.path("type").asText("a failure without type"));
    new Refusal(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "ServerError",
            "Noget gik galt hos os. Prøv igen om lidt. Nævn "
                + reference
                + ", hvis du beder om hjælp.")
        .answer(response);
  }

  private boolean isLostRace(JsonNode failure) {
    return RACES.contains(failure.path("code").asInt())
        || failure.path("type").asText().equals("TaskAlreadyClaimedException")
        || failure.path("message").asText().contains("Cannot find task with id");
  }

  private JsonNode read(byte[] body) {
    try {
      var read = JSON.readTree(body);
      return read == null ? MissingNode.getInstance() : read;
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().matches("/(camunda/api|engine-rest)/.*");
  }
}
