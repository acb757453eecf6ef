package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Proposal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the two files say.
 *
 * @param proposal empty as long as there are errors
 * @param errors why they cannot be used
 * @param warnings what is worth a second look
 */
record Reading(Optional<Proposal> proposal, List<Problem> errors, List<Problem> warnings) {

  static Reading of(
      OrganisationFiles files, LocalDate today, String administratorId, boolean byAdministrator)
      throws IOException {
    var problems = new Problems();
    var lines = Lines.read(files, today, problems);
    if (!problems.isCutShort() && lines.areThere()) {
      check(lines, new PeopleChecks(lines, administratorId), byAdministrator);
    }
    return new Reading(
        problems.hasErrors() ? Optional.empty() : Optional.of(proposal(lines, byAdministrator)),
        problems.errors(),
        problems.warnings());
  }

  private static void check(Lines lines, PeopleChecks people, boolean byAdministrator) {
    boolean unitsHangTogether = new UnitChecks(lines).run();
    people.checkReferences();
    if (unitsHangTogether) {
      people.checkCircles();
    }
    if (!byAdministrator) {
      people.warnAboutPrivileges();
    }
  }

  private static Proposal proposal(Lines lines, boolean byAdministrator) {
    return new Proposal(
        List.copyOf(lines.unitsById().values()),
        List.copyOf(lines.peopleById().values()),
        byAdministrator);
  }
}
