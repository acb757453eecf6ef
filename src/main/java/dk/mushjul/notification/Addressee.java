package dk.mushjul.notification;

import java.util.Optional;

/**
 * Whom a mail goes to.
 *
 * @param email null where there is none
 */
public record Addressee(String userId, String name, String email) {

  /** The address, if there is one. */
  public Optional<String> address() {
    return Optional.ofNullable(email).filter(text -> !text.isBlank());
  }
}
