package dk.mushjul.security;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the current request, whichever of the product's doors they signed in at. */
@Component
public class SignedIn {

  /** The user id of the person who is asking; empty when nobody has signed in. */
  public Optional<String> userId() {
    return authentication().map(Authentication::getName);
  }

  /** The groups of the person who is asking, at most half a minute old. */
  public Set<String> groups() {
    return authentication().stream()
        .flatMap(person -> person.getAuthorities().stream())
        .map(GrantedAuthority::getAuthority)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .filter(person -> !(person instanceof AnonymousAuthenticationToken));
  }
}
