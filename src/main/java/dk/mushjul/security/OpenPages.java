package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What of {@code /mus} is open before signing in. */
public final class OpenPages {

  private static final List<String> FILES =
      List.of("/mus/{file}.css", "/mus/{file}.js", "/mus/{file}.svg", "/mus/assets/**");

  /** Signing in, and choosing a password by the link from the mail. */
  private static final List<String> PAGES =
      List.of("/mus/login", "/mus/password", "/mus/password/**");

  static final RequestMatcher MATCHER = matcher();

  private OpenPages() {}

  /** Whether this is a page, which may send people to the sign-in, and not a call. */
  static boolean isPage(HttpServletRequest request) {
    return isPage(request.getRequestURI());
  }

  /** Whether a page, and not a call, has this path. */
  public static boolean isPage(String path) {
    return (path.equals("/mus") || path.startsWith("/mus/")) && !path.startsWith("/mus/api");
  }

  private static RequestMatcher matcher() {
    var patterns = PathPatternRequestMatcher.withDefaults();
    var open = new ArrayList<RequestMatcher>();
    FILES.forEach(file -> open.add(patterns.matcher(HttpMethod.GET, file)));
    PAGES.forEach(page -> open.add(patterns.matcher(page)));
    return new OrRequestMatcher(open);
  }
}
