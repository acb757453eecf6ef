package dk.mushjul.content.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Why a request is not answered, in the engine's error format. */
record Refusal(String type, String message) {

  static ResponseEntity<Object> notFound() {
    return refused(HttpStatus.NOT_FOUND, "NotFound", "Opgaven findes ikke, eller den er ikke din.");
  }

  static ResponseEntity<Object> bad(String message) {
    return refused(HttpStatus.BAD_REQUEST, "BadRequest", message);
  }

  static ResponseEntity<Object> noDraft() {
    return bad("En kladde er et JSON-objekt på højst 256 kB.");
  }

  static ResponseEntity<Object> refused(HttpStatus status, String type, String message) {
    return ResponseEntity.status(status).body(new Refusal(type, message));
  }
}
