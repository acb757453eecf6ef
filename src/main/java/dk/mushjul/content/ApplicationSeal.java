package dk.mushjul.content;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals what belongs to no person, with a key of the application's own. */
@Component
@Transactional
public class ApplicationSeal {

  private final DataKeys keys;

  ApplicationSeal(DataKeys keys) {
    this.keys = keys;
  }

  /**
   * Seals bytes.
   *
   * @param place where they will lie; they open nowhere else
   */
  public byte[] seal(byte[] clear, String place) {
    return keys.of(ContentStore.SYSTEM).seal(clear, place.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens bytes that were sealed for the same place. */
  public byte[] open(byte[] sealed, String place) {
    return keys.of(ContentStore.SYSTEM).open(sealed, place.getBytes(StandardCharsets.UTF_8));
  }
}
