package dk.mushjul.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class MasterKeySourceTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @TempDir Path home;

  @Test
  void makesAKeyForTheDemoAndKeepsIt() throws Exception {
    var first = masterKey("demo").wrapNewKeyOf("emma");

    assertThat(masterKey("demo").unwrap("emma", first)).isNotNull();
    assertThat(masterKey("production").unwrap("emma", first)).isNotNull();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(Files.list(home)).containsExactly(file());
  }

  @Test
  void refusesToStartWithoutAKeyOutsideTheDemo() {
    assertThatThrownBy(() -> masterKey("production"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("MUSHJUL_MASTER_KEY")
        .hasMessageContaining(file().toString());
    assertThat(file()).doesNotExist();
  }

  @Test
  void saysSoWithoutAStackTrace(CapturedOutput output) {
    var application =
        new SpringApplicationBuilder(MasterKeySource.class)
            .web(WebApplicationType.NONE)
            .profiles("production");

    assertThatThrownBy(
            () ->
                application.run(
                    "--mushjul.home=" + home,
                    "--mushjul.admin.id=admin",
                    "--mushjul.admin.password=Nobody-1987"))
        .hasRootCauseInstanceOf(StartRefused.class);

    assertThat(output.getOut())
        .contains("APPLICATION FAILED TO START", "There is no master key", "openssl rand")
        .doesNotContain("\tat dk.mushjul");
  }

  @Test
  void takesTheSettingBeforeTheFile() throws Exception {
    masterKey("demo");
    var environment = environment("production").withProperty("MUSHJUL_MASTER_KEY", KEY + "\n");

    var wrapped = new MasterKeySource().masterKey(environment).wrapNewKeyOf("emma");

    assertThat(MasterKey.of(new byte[32]).unwrap("emma", wrapped)).isNotNull();
    assertThatThrownBy(() -> masterKey("demo").unwrap("emma", wrapped))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void refusesWhatIsNoKeyWithoutQuotingIt() {
    for (var wrong : new String[] {"hemmelig", KEY.substring(4), "%%%" + KEY}) {
      var environment = environment("demo").withProperty("MUSHJUL_MASTER_KEY", wrong);

      assertThatThrownBy(() -> new MasterKeySource().masterKey(environment))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("32 bytes")
          .hasMessageNotContaining(wrong)
          .hasNoCause();
    }
  }

  @Test
  void refusesAFileThatOthersMayRead() throws IOException {
    Files.writeString(file(), KEY);
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> masterKey("demo"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("master key");
  }

  @Test
  void wrapsAKeyForItsOwnerOnly() {
    var master = MasterKey.of(new byte[32]);
    var emmas = master.wrapNewKeyOf("emma");

    assertThatThrownBy(() -> master.unwrap("erik", emmas))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private MasterKey masterKey(String profile) {
    return new MasterKeySource().masterKey(environment(profile));
  }

  private MockEnvironment environment(String profile) {
    var environment = new MockEnvironment().withProperty("mushjul.home", home.toString());
    environment.setActiveProfiles(profile);
    return environment;
  }

  private Path file() {
    return home.resolve("master.key");
  }
}
