package dk.mushjul.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps expressions out of queries (CVE-2026-109432): Camunda 7.24.0 evaluates those inside {@code
 * orQueries} for anybody. Every body in front of the engine must be strict JSON without a name that
 * ends in {@code Expression}, at whatever depth; the stored filters that Mushjul makes itself keep
 * theirs, because running one only sends its id.
 */
final class QueryExpressionGuard extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(QueryExpressionGuard.class);
  private static final int LONGEST = 10 * 1024 * 1024;

  private static final Refusal EXPRESSION =
      refusal(HttpStatus.BAD_REQUEST, "Udtryk er ikke tilladt i en forespørgsel.");
  private static final Refusal UNREADABLE =
      refusal(
          HttpStatus.BAD_REQUEST,
          "Forespørgslen skal være JSON i UTF-8 og kun kunne læses på én måde.");
  private static final Refusal TOO_LARGE =
      refusal(HttpStatus.PAYLOAD_TOO_LARGE, "Forespørgslen er større end 10 MB.");
  private static final Refusal WRONG_TYPE =
      refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send forespørgslen som application/json.");

  private static Refusal refusal(HttpStatus status, String message) {
    return new Refusal(status, "RequestRefused", message);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (asksWithExpression(request.getQueryString())) {
      refuse(request, response, EXPRESSION);
      return;
    }
    var body = BoundedBody.read(request, LONGEST);
    var refusal = body.isEmpty() ? TOO_LARGE : refusalOf(body.get());
    if (refusal != null) {
      refuse(request, response, refusal);
      return;
    }
    chain.doFilter(body.get(), response);
  }

  private Refusal refusalOf(BoundedBody request) {
    if (request.bytes().length == 0 || isForm(request)) {
      return null;
    }
    if (!isPlainJson(request)) {
      return WRONG_TYPE;
    }
    try {
      return StrictJson.hasName(request.bytes(), this::isExpression) ? EXPRESSION : null;
    } catch (IOException unreadable) {
      return UNREADABLE;
    }
  }

  /** The two forms that the engine reads: signing in, and deploying models. */
  private boolean isForm(HttpServletRequest request) {
    var path = request.getRequestURI();
    var type = request.getContentType() == null ? "" : request.getContentType();
    return path.startsWith("/camunda/api/admin/auth/user/")
            && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        || path.equals("/engine-rest/deployment/create")
            && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
  }

  private boolean isPlainJson(HttpServletRequest request) {
    var encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    try {
      var type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
      return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
          && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  private boolean asksWithExpression(String query) {
    return query != null
        && Arrays.stream(query.split("[&;]"))
            .map(parameter -> parameter.split("=", 2)[0])
            .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
            .anyMatch(name -> isExpression(name) || name.trim().equalsIgnoreCase("orQueries"));
  }

  private boolean isExpression(String name) {
    return name.trim().toLowerCase(Locale.ROOT).endsWith("expression");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    LOG.warn(
        "Refused with {}: {} {} by {}",
        refusal.status().value(),
        request.getMethod(),
        request.getRequestURI(),
        request.getRemoteUser());
    refusal.answer(response);
  }
}
