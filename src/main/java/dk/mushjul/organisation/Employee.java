package dk.mushjul.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who works here, or did.
 *
 * @param email null for whoever has none
 * @param musManagerId who holds the talk by exception, null where the unit's manager does
 * @param employedSince null where the files do not say
 * @param weeklyHours null where the files do not say
 * @param birthYear null where the files do not say
 * @param roles every role, {@link Role#EMPLOYEE} and {@link Role#MANAGER} among them; empty for
 *     whoever has left
 * @param committeeUnits the units whose local committee this person sits in
 * @param absentFrom first day away, null where open
 * @param absentTo last day away, null where open
 */
public record Employee(
    String id,
    String name,
    String email,
    String unitId,
    String musManagerId,
    LocalDate employedSince,
    BigDecimal weeklyHours,
    Integer birthYear,
    Set<Role> roles,
    Set<String> committeeUnits,
    Status status,
    LocalDate absentFrom,
    LocalDate absentTo) {

  public Employee {
    roles = Set.copyOf(roles);
    committeeUnits = Set.copyOf(committeeUnits);
    weeklyHours = weeklyHours == null ? null : weeklyHours.setScale(2, RoundingMode.HALF_UP);
  }

  /** The same person with these roles. */
  public Employee withRoles(Set<Role> other) {
    return new Employee(
        id,
        name,
        email,
        unitId,
        musManagerId,
        employedSince,
        weeklyHours,
        birthYear,
        other,
        committeeUnits,
        status,
        absentFrom,
        absentTo);
  }

  Employee heldBy(String manager) {
    return new Employee(
        id,
        name,
        email,
        unitId,
        manager,
        employedSince,
        weeklyHours,
        birthYear,
        roles,
        committeeUnits,
        status,
        absentFrom,
        absentTo);
  }

  /** The same person, gone: without any role. */
  Employee gone() {
    return new Employee(
        id,
        name,
        email,
        unitId,
        musManagerId,
        employedSince,
        weeklyHours,
        birthYear,
        Set.of(),
        Set.of(),
        Status.LEFT,
        absentFrom,
        absentTo);
  }

  /** Whether this person still works here. */
  public boolean works() {
    return status != Status.LEFT;
  }

  /** Whether this person is away on that day. Without dates, leave has neither start nor end. */
  public boolean awayOn(LocalDate day) {
    if (absentFrom == null && absentTo == null) {
      return status == Status.LEAVE;
    }
    return (absentFrom == null || !day.isBefore(absentFrom))
        && (absentTo == null || !day.isAfter(absentTo));
  }

  /** The part of the name by which colleagues call this person. */
  public String firstName() {
    return name.substring(0, name.length() - lastName().length()).strip();
  }

  /** The last word of the name; empty where the name is one word. */
  public String lastName() {
    return name.contains(" ") ? name.substring(name.lastIndexOf(' ') + 1) : "";
  }
}
