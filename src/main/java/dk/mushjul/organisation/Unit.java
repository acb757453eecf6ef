package dk.mushjul.organisation;

import java.util.List;

/**
 * A part of the workplace.
 *
 * @param parentId the unit above, null at the top
 * @param managerId who heads it, null while nobody does
 * @param trNames union representatives, as employees shall read them
 * @param amrNames work environment representatives, as employees shall read them
 */
public record Unit(
    String id,
    String name,
    String parentId,
    String managerId,
    List<String> trNames,
    List<String> amrNames) {

  public Unit {
    trNames = List.copyOf(trNames);
    amrNames = List.copyOf(amrNames);
  }

  Unit headedBy(String manager) {
    return new Unit(id, name, parentId, manager, trNames, amrNames);
  }
}
