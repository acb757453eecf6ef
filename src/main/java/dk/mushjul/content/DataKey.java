package dk.mushjul.content;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/** A person's key, ready to seal and to open. */
record DataKey(long id, Aead aead) {

  byte[] seal(byte[] clear, byte[] belongsTo) {
    try {
      return aead.encrypt(clear, belongsTo);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed", e);
    }
  }

  byte[] open(byte[] sealed, byte[] belongsTo) {
    try {
      return aead.decrypt(sealed, belongsTo);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A sealed row was changed or moved", e);
    }
  }
}
