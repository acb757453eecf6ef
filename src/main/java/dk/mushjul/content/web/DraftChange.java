package dk.mushjul.content.web;

import dk.mushjul.content.Draft;
import dk.mushjul.content.StaleDraft;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Changes a draft that the writer has in view, and answers with the newer one to whoever has not.
 */
final class DraftChange {

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private DraftChange() {}

  /**
   * The answer to a change.
   *
   * @param expected the header {@code If-Match}: the version that the writer knows
   * @param change makes it and gives the new version; nothing when there is no such form for them
   */
  static ResponseEntity<Object> answer(String expected, IntFunction<Optional<Integer>> change) {
    if (expected == null) {
      return Refusal.refused(
          HttpStatus.PRECONDITION_REQUIRED, "PreconditionRequired", "If-Match mangler.");
    }
    var version = VERSION.matcher(expected.strip());
    if (!version.matches()) {
      return Refusal.bad("If-Match er kladdens nummer.");
    }
    try {
      return change
          .apply(Integer.parseInt(version.group(1)))
          .map(now -> with(HttpStatus.NO_CONTENT, now).build())
          .orElseGet(Refusal::notFound);
    } catch (StaleDraft stale) {
      return newer(stale.newer());
    }
  }

  private static ResponseEntity<Object> newer(Draft newer) {
    return with(HttpStatus.PRECONDITION_FAILED, newer.version()).body(DraftView.of(newer));
  }

  private static ResponseEntity.BodyBuilder with(HttpStatus status, int version) {
    return ResponseEntity.status(status).header(HttpHeaders.ETAG, Integer.toString(version));
  }
}
