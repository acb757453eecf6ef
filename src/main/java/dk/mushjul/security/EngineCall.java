package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of the table of open engine calls: who may make it.
 *
 * @param ofMe the query parameter that must name the caller, or null
 */
record EngineCall(String method, PathPattern path, Set<String> roles, String ofMe) {

  /** Stands for everybody, signed in or not. */
  static final String ALL = "all";

  /** Stands for everybody who has signed in. */
  static final String SIGNED_IN = "signed-in";

  private static final String ME = "me";

  /** Reads a row {@code method;path;roles}; throws when it is not one. */
  static EngineCall parse(String row) {
    var cells = row.split(";");
    if (cells.length != 3) {
      throw new IllegalArgumentException("Not method;path;roles: " + row);
    }
    var address = cells[1].trim().split("\\?", 2);
    var ofMe = address.length == 1 ? null : address[1].replace("={me}", "");
    return new EngineCall(
        cells[0].trim(),
        PathPatternParser.defaultInstance.parse(address[0]),
        Set.copyOf(Arrays.asList(cells[2].trim().split("\\|"))),
        ofMe);
  }

  boolean matches(String askedMethod, PathContainer askedPath) {
    return method.equals(askedMethod) && path.matches(askedPath);
  }

  /** Whether this person, or nobody when empty, may make the call. */
  boolean isOpenTo(
      Optional<Authentication> person, HttpServletRequest request, PathContainer asked) {
    return roles.contains(ALL)
        || person.filter(this::isInRole).filter(me -> isAbout(me, request, asked)).isPresent();
  }

  private boolean isInRole(Authentication person) {
    return roles.contains(SIGNED_IN)
        || person.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .anyMatch(roles::contains);
  }

  private boolean isAbout(Authentication person, HttpServletRequest request, PathContainer asked) {
    var inPath = path.matchAndExtract(asked).getUriVariables().get(ME);
    if (inPath != null && !inPath.equals(person.getName())) {
      return false;
    }
    return ofMe == null
        || Arrays.equals(new String[] {person.getName()}, request.getParameterMap().get(ofMe));
  }
}
