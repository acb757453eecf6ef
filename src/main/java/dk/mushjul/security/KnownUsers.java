package dk.mushjul.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Who a user id belongs to and which groups that person is in, as the engine's identity tables have
 * it. They follow the organisation directory in its own transactions; here an answer is kept for
 * half a minute at most, so that whoever leaves or moves loses access within that time.
 */
@Component
class KnownUsers {

  private static final int MOST_KEPT = 20_000;

  private record Known(Optional<Authentication> person, long until) {}

  private final IdentityService identity;
  private final long freshForNanos;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  KnownUsers(
      IdentityService identity, @Value("${mushjul.sign-in.fresh-for:30s}") Duration freshFor) {
    this.identity = identity;
    this.freshForNanos = freshFor.toNanos();
  }

  /** The person with this user id and their groups, as they were at most half a minute ago. */
  Optional<Authentication> find(String userId) {
    var now = System.nanoTime();
    var kept = known.get(userId);
    if (kept != null && kept.until - now > 0) {
      return kept.person;
    }
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    var person = read(userId);
    known.put(userId, new Known(person, now + freshForNanos));
    return person;
  }

  /** The person with this user id and password; wrong passwords slow the account down. */
  Optional<Authentication> check(String userId, String password) {
    return identity.checkPassword(userId, password) ? read(userId) : Optional.empty();
  }

  private Optional<Authentication> read(String userId) {
    if (identity.createUserQuery().userId(userId).count() == 0) {
      return Optional.empty();
    }
    var groups = identity.createGroupQuery().groupMember(userId).unlimitedList();
    return Optional.of(person(userId, groups.stream().map(Group::getId).toList()));
  }

  private Authentication person(String userId, List<String> groups) {
    return new PreAuthenticatedAuthenticationToken(
        userId, null, AuthorityUtils.createAuthorityList(groups));
  }
}
