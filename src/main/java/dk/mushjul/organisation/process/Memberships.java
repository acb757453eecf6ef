package dk.mushjul.organisation.process;

import java.util.HashSet;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Who is in which group. */
@Component
class Memberships {

  private final IdentityService identity;
  private final InBatches inBatches;

  Memberships(IdentityService identity, InBatches inBatches) {
    this.identity = identity;
    this.inBatches = inBatches;
  }

  /** Puts everybody into the groups they have to be in, and takes them out of all others. */
  void follow(AccountBook now, AccountBook wanted) {
    var gone = new HashSet<>(now.memberships());
    gone.removeAll(wanted.memberships());
    gone.removeIf(membership -> !wanted.accounts().containsKey(membership.userId()));
    inBatches.each(gone, each -> identity.deleteMembership(each.userId(), each.groupId()));
    var added = new HashSet<>(wanted.memberships());
    added.removeAll(now.memberships());
    inBatches.each(added, each -> identity.createMembership(each.userId(), each.groupId()));
  }
}
