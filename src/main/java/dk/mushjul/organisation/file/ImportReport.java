package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Change;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param needsConfirmLeavers how many leavers have to be confirmed first, 0 for none
 * @param errors why nothing can be done
 */
public record ImportReport(
    int joined,
    int left,
    int changed,
    int needsConfirmLeavers,
    List<Problem> warnings,
    List<Problem> errors) {

  static ImportReport of(Change change, List<Problem> warnings) {
    return new ImportReport(
        change.joined().size(),
        change.left().size(),
        change.changed().size(),
        change.leaversToConfirm(),
        warnings,
        List.of());
  }

  static ImportReport refused(Reading reading) {
    return new ImportReport(0, 0, 0, 0, reading.warnings(), reading.errors());
  }

  /** Whether the files could be used. */
  public boolean isRefused() {
    return !errors.isEmpty();
  }
}
