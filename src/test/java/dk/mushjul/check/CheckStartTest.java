package dk.mushjul.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.MushjulApplication;
import dk.mushjul.StartRefused;
import dk.mushjul.database.RunningDatabase;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Talks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The command that IT types beside a running system. */
@MushjulTest
class CheckStartTest {

  @Autowired Talks talks;
  @Autowired JdbcClient jdbc;
  @Autowired Environment settings;

  @Test
  void saysWhetherEverythingAgreesAndEndsSo() throws Exception {
    talks.call();
    var good = check();
    assertThat(good.text())
        .contains("ok   One conversation per person and wheel", "7 rules, 0 violations")
        .doesNotContain("NO ");
    assertThat(good.code()).isZero();

    jdbc.sql("update mushjul.conversation set state = 'HELD' where employee_id = 'emma'").update();
    var bad = check();
    assertThat(bad.text())
        .contains("NO   Domain state and engine state agree")
        .contains("2027/emma is HELD but waits for planConversation");
    assertThat(bad.code()).isEqualTo(1);
  }

  @Test
  void saysThatNothingRunsWhereItLooks(@TempDir Path home) {
    var there = new MockEnvironment().withProperty("mushjul.home", home.toString());

    assertThatThrownBy(() -> RunningDatabase.chooseFor(there))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(home.toString());
  }

  private record Said(String text, int code) {}

  private Said check() throws IOException, InterruptedException {
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                MushjulApplication.class.getName(),
                CheckStart.COMMAND,
                "--spring.datasource.url=" + settings.getProperty("spring.datasource.url"),
                "--spring.datasource.username=postgres")
            .redirectErrorStream(true)
            .start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(text, process.waitFor());
  }
}
