package dk.mushjul.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a handed-in form carry what forms consist of: texts, numbers, ticks and JSON. Serialised
 * objects, files and class names never reach the engine.
 */
final class PostedVariables extends OncePerRequestFilter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> TYPES =
      Set.of("string", "integer", "long", "double", "number", "boolean", "null", "json");
  private static final Refusal REFUSED =
      new Refusal(
          HttpStatus.BAD_REQUEST,
          "RequestRefused",
          "En formular kan kun indeholde tekst, tal, afkrydsninger og JSON.");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var body = JSON.readTree(request.getInputStream());
    if (body == null || areAllowed(body.path("variables"))) {
      chain.doFilter(request, response);
    } else {
      REFUSED.answer(response);
    }
  }

  private boolean areAllowed(JsonNode variables) {
    return (variables.isMissingNode() || variables.isNull() || variables.isObject())
        && StreamSupport.stream(variables.spliterator(), false).allMatch(this::isAllowed);
  }

  private boolean isAllowed(JsonNode variable) {
    var type = variable.path("type");
    return variable.isObject()
        && variable.path("value").isContainerNode() == false
        && (type.isMissingNode() || type.isNull() || TYPES.contains(type.asText().toLowerCase()))
        && variable.path("valueInfo").isEmpty();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().replaceAll("/$", "").endsWith("/submit-form");
  }
}
