package dk.mushjul.organisation.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** The groups of the units that are open. */
@Component
class UnitGroups {

  private final IdentityService identity;
  private final InBatches inBatches;

  UnitGroups(IdentityService identity, InBatches inBatches) {
    this.identity = identity;
    this.inBatches = inBatches;
  }

  /** Makes the groups that are missing, and calls all as their units are called. */
  void open(AccountBook now, AccountBook wanted) {
    var groups = new Difference<>(now.unitGroups(), wanted.unitGroups());
    inBatches.each(groups.added(), this::create);
    inBatches.each(groups.changed(), this::rename);
  }

  /** Takes away the groups of units that are closed, and all that they may do. */
  void close(AccountBook now, AccountBook wanted) {
    var groups = new Difference<>(now.unitGroups(), wanted.unitGroups());
    inBatches.each(groups.removed(), identity::deleteGroup);
  }

  private void create(UnitGroup wanted) {
    var group = identity.newGroup(wanted.groupId());
    group.setType("UNIT");
    group.setName(wanted.name());
    identity.saveGroup(group);
  }

  private void rename(UnitGroup wanted) {
    var group = identity.createGroupQuery().groupId(wanted.groupId()).singleResult();
    group.setName(wanted.name());
    identity.saveGroup(group);
  }
}
