package dk.mushjul.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** HTTP Basic, for Camunda Modeler and for machines that read the metrics. */
@Component
class BasicSignIn implements AuthenticationProvider {

  private final KnownUsers users;

  BasicSignIn(KnownUsers users) {
    this.users = users;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    return users
        .check(asked.getName(), String.valueOf(asked.getCredentials()))
        .orElseThrow(() -> new BadCredentialsException("Wrong user id or password"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
