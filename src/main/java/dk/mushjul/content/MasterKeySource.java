package dk.mushjul.content;

import dk.mushjul.StartRefused;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Takes the master key from the setting, else from the home folder. */
@Configuration(proxyBeanMethods = false)
class MasterKeySource {

  static final String SETTING = "MUSHJUL_MASTER_KEY";
  static final String MAKE = "openssl rand -base64 32";

  @Bean
  MasterKey masterKey(Environment environment) {
    var setting = environment.getProperty(SETTING, "");
    if (!setting.isBlank()) {
      return MasterKey.of(decoded(setting, "the setting " + SETTING));
    }
    var home = Path.of(environment.getRequiredProperty("mushjul.home"));
    var file = new MasterKeyFile(home.toAbsolutePath().normalize().resolve("master.key"));
    var mayMakeOne = environment.acceptsProfiles(Profiles.of("demo", "test"));
    return MasterKey.of(decoded(file.read(mayMakeOne), file.toString()));
  }

  private static byte[] decoded(String base64, String where) {
    try {
      var raw = Base64.getDecoder().decode(base64.strip());
      if (raw.length == MasterKey.BYTES) {
        return raw;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the decoder's message would quote a part of the key.
    }
    throw new StartRefused(
        "The master key in " + where + " is not 32 bytes in base64.",
        "Give the key that this database was sealed with, or for a new one make it with: " + MAKE);
  }
}
