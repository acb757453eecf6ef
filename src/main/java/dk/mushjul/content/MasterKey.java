package dk.mushjul.content;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key that wraps everybody's keys; it stands outside the database. */
final class MasterKey {

  static final int BYTES = 32;

  private final Aead aead;

  private MasterKey(Aead aead) {
    this.aead = aead;
  }

  static MasterKey of(byte[] raw) {
    try {
      AeadConfig.register();
      var key =
          AesGcmKey.builder()
              .setParameters(parameters())
              .setKeyBytes(SecretBytes.copyFrom(raw, InsecureSecretKeyAccess.get()))
              .build();
      var entry = KeysetHandle.importKey(key).withRandomId().makePrimary();
      return new MasterKey(primitive(KeysetHandle.newBuilder().addEntry(entry).build()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key cannot be used", e);
    }
  }

  private static AesGcmParameters parameters() throws GeneralSecurityException {
    return AesGcmParameters.builder()
        .setKeySizeBytes(BYTES)
        .setIvSizeBytes(12)
        .setTagSizeBytes(16)
        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
        .build();
  }

  /** A new key for a person, wrapped; it opens for the same person only. */
  byte[] wrapNewKeyOf(String person) {
    try {
      var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, aead, owner(person));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No key can be made", e);
    }
  }

  /**
   * Opens a person's wrapped key.
   *
   * @throws GeneralSecurityException when it was wrapped by another master key or for another
   *     person
   */
  Aead unwrap(String person, byte[] wrapped) throws GeneralSecurityException {
    return primitive(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, owner(person)));
  }

  private static Aead primitive(KeysetHandle keyset) throws GeneralSecurityException {
    return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private static byte[] owner(String person) {
    return person.getBytes(StandardCharsets.UTF_8);
  }
}
