package dk.mushjul.organisation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the directory what somebody proposes, in one transaction with the users and groups that
 * follow it and with all that others do about it: everything or nothing, one at a time.
 */
@Service
public class Reorganisation {

  private final Employees employees;
  private final Units units;
  private final RosterWriter writer;
  private final Accounts accounts;
  private final ApplicationEventPublisher publisher;
  private final OneAtATime oneAtATime;

  Reorganisation(
      Employees employees,
      Units units,
      RosterWriter writer,
      Accounts accounts,
      ApplicationEventPublisher publisher,
      OneAtATime oneAtATime) {
    this.employees = employees;
    this.units = units;
    this.writer = writer;
    this.accounts = accounts;
    this.publisher = publisher;
    this.oneAtATime = oneAtATime;
  }

  /** What the proposal would do. Changes nothing. */
  @Transactional(readOnly = true)
  public Change foresee(Proposal proposal) {
    var before = now();
    return Change.between(before, before.after(proposal));
  }

  /**
   * Does what is proposed.
   *
   * @param confirmedLeavers how many leavers somebody has confirmed
   * @throws TooManyLeave when so many leave that their number has to be confirmed, and is not
   */
  @Transactional
  public Change carryOut(Proposal proposal, int confirmedLeavers) {
    oneAtATime.enter();
    var before = now();
    var after = before.after(proposal);
    var change = Change.between(before, after);
    if (change.leaversToConfirm() > 0 && change.leaversToConfirm() != confirmedLeavers) {
      throw new TooManyLeave(change);
    }
    writer.write(before, after);
    accounts.follow(after.units().values(), after.working());
    change.events().forEach(publisher::publishEvent);
    after.units().keySet().forEach(unit -> tellOfHead(unit, before, after));
    return change;
  }

  private void tellOfHead(String unit, Roster before, Roster after) {
    var from = before.headOf(unit);
    var to = after.headOf(unit);
    if (!from.equals(to)) {
      publisher.publishEvent(new HeadChanged(unit, from.orElse(null), to.orElse(null)));
    }
  }

  private Roster now() {
    return Roster.of(units.open(), employees.all());
  }
}
