package dk.mushjul.rehearsal.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Does something as somebody who is signed in: with their groups and no more rights than theirs.
 */
@Component
class InTheirName {

  private final IdentityService identity;

  InTheirName(IdentityService identity) {
    this.identity = identity;
  }

  void run(String person, Runnable work) {
    var groups = identity.createGroupQuery().groupMember(person).list();
    identity.setAuthentication(person, groups.stream().map(Group::getId).toList());
    try {
      work.run();
    } finally {
      identity.clearAuthentication();
    }
  }
}
