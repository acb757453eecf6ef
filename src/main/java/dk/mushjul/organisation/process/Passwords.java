package dk.mushjul.organisation.process;

import static org.camunda.bpm.engine.impl.util.EncryptionUtil.saltPassword;

import dk.mushjul.organisation.WeakPassword.Rule;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** Gives users their passwords. */
@Component
class Passwords {

  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final IdentityServiceImpl identity;
  private final PasswordManager manager;

  Passwords(IdentityService identity, ProcessEngine engine) {
    this.identity = (IdentityServiceImpl) identity;
    this.manager =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getPasswordManager();
  }

  /** The rules of the engine's policy that this password breaks for this user. */
  List<Rule> broken(String password, User user) {
    return identity.checkPasswordAgainstPolicy(password, user).getViolatedRules().stream()
        .map(
            rule ->
                new Rule(
                    rule.getPlaceholder(),
                    Objects.requireNonNullElse(rule.getParameters(), Map.of())))
        .toList();
  }

  /** How many characters the policy asks for. */
  int shortest() {
    return identity.getPasswordPolicy().getRules().stream()
        .filter(rule -> PasswordPolicyLengthRuleImpl.PLACEHOLDER.equals(rule.getPlaceholder()))
        .map(rule -> Integer.valueOf(rule.getParameters().get("minLength")))
        .findFirst()
        .orElse(1);
  }

  /** Whether this is the user's password, without counting as an attempt to sign in. */
  boolean matches(User user, String password) {
    var entity = (UserEntity) user;
    return user.getPassword() != null
        && manager.check(saltPassword(password, entity.getSalt()), user.getPassword());
  }

  /** Saves the user with this password, which the policy need not like. */
  void set(User user, String password) {
    user.setPassword(password);
    identity.saveUser(user, true);
  }

  /**
   * Saves the user with a password that nobody knows. The engine fails with an error where there is
   * none at all, which would tell strangers who has not chosen one yet.
   */
  void setSecret(User user) {
    var secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    set(user, Base64.getEncoder().encodeToString(secret));
  }
}
