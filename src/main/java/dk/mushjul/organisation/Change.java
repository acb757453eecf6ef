package dk.mushjul.organisation;

import dk.mushjul.organisation.DirectoryEvent.AbsenceChanged;
import dk.mushjul.organisation.DirectoryEvent.EmployeeJoined;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.organisation.DirectoryEvent.UnitChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a proposal does to the people here.
 *
 * @param joined who is new or back
 * @param left who is here no longer
 * @param changed who stays, with anything else than before
 * @param working how many work here before it
 * @param events all of it, as others are told
 */
public record Change(
    List<Employee> joined,
    List<Employee> left,
    List<Employee> changed,
    int working,
    List<DirectoryEvent> events) {

  private static final int FEW = 10;
  private static final int PART = 5;

  static Change between(Roster before, Roster after) {
    var change =
        new Change(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            (int) before.people().values().stream().filter(Change::works).count(),
            new ArrayList<>());
    after.people().forEach((id, party) -> change.note(before.people().get(id), party));
    return change;
  }

  /**
   * How many leavers somebody has to confirm: none, or all of them when they are so many that half
   * a file is the likelier reason.
   */
  public int leaversToConfirm() {
    return left.size() > FEW && left.size() * PART > working ? left.size() : 0;
  }

  private void note(ConversationParty before, ConversationParty after) {
    if (works(before) && works(after)) {
      noteStaying(before, after);
    } else if (works(after)) {
      joined.add(after.employee());
      events.add(new EmployeeJoined(after.employee().id()));
    } else if (works(before)) {
      left.add(after.employee());
      events.add(new EmployeeLeft(after.employee().id()));
    }
  }

  private void noteStaying(ConversationParty before, ConversationParty after) {
    var id = after.employee().id();
    if (!before.equals(after)) {
      changed.add(after.employee());
    }
    if (!Objects.equals(before.managerId(), after.managerId())) {
      events.add(new ManagerChanged(id, before.managerId(), after.managerId()));
    }
    if (!before.unitId().equals(after.unitId())) {
      events.add(new UnitChanged(id, before.unitId(), after.unitId()));
    }
    if (!sameAbsence(before.employee(), after.employee())) {
      events.add(new AbsenceChanged(id, before.employee(), after.employee()));
    }
  }

  private static boolean works(ConversationParty party) {
    return party != null && party.employee().works();
  }

  private static boolean sameAbsence(Employee before, Employee after) {
    return before.status() == after.status()
        && Objects.equals(before.absentFrom(), after.absentFrom())
        && Objects.equals(before.absentTo(), after.absentTo());
  }
}
