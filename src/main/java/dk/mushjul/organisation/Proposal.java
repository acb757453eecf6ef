package dk.mushjul.organisation;

import java.util.List;

/**
 * The organisation as somebody says it shall be from now on: all of it. Who is not named has left,
 * which unit is not named is closed.
 *
 * @param byAdministrator whether {@link Role#ADMIN} and {@link Role#PROCESS_OWNER} are given and
 *     taken as proposed; else both stay with whoever has them now
 */
public record Proposal(List<Unit> units, List<Employee> employees, boolean byAdministrator) {

  public Proposal {
    units = List.copyOf(units);
    employees = List.copyOf(employees);
  }
}
