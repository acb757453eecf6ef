package dk.mushjul.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the engine for as many results as it gives at most when the caller names no number; the
 * engine would refuse otherwise.
 */
final class ResultLimit extends OncePerRequestFilter {

  private static final String NAME = "maxResults=";

  private final int most;

  ResultLimit(int most) {
    this.most = most;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = request.getQueryString();
    chain.doFilter(isNamed(asked) ? request : limited(request, asked), response);
  }

  private boolean isNamed(String query) {
    return query != null && ("&" + query).contains("&" + NAME);
  }

  private HttpServletRequest limited(HttpServletRequest request, String asked) {
    var query = (asked == null || asked.isEmpty() ? "" : asked + "&") + NAME + most;
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getQueryString() {
        return query;
      }
    };
  }
}
