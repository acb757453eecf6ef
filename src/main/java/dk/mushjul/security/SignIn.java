package dk.mushjul.security;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.stereotype.Component;

/** Signs people in on the pages of {@code /mus}, into the session that Tasklist uses too. */
@Component
public class SignIn {

  /** What came of an attempt. */
  public enum Outcome {
    /** The session now belongs to this person. */
    SIGNED_IN,
    /** Unknown id, wrong password or a locked account: which, nobody is told. */
    REFUSED,
    /** This address has failed too often; only time helps. */
    TOO_MANY
  }

  private final ProcessEngine engine;
  private final SignInLimits limits;

  SignIn(ProcessEngine engine, SignInLimits limits) {
    this.engine = engine;
    this.limits = limits;
  }

  /** Tries a user id and password; success gives the browser a new session. */
  public Outcome attempt(HttpServletRequest request, String userId, String password) {
    var started = System.nanoTime();
    var address = request.getRemoteAddr();
    if (limits.secondsToWait(address) > 0) {
      return Outcome.TOO_MANY;
    }
    if (!engine.getIdentityService().checkPassword(userId, password)) {
      limits.failed(address, started);
      return Outcome.REFUSED;
    }
    AuthenticationUtil.revalidateSession(
        request, AuthenticationUtil.createAuthentication(engine, userId));
    return Outcome.SIGNED_IN;
  }

  /** Ends the session, here and in Tasklist. */
  public void signOut(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
