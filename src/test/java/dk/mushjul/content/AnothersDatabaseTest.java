package dk.mushjul.content;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import dk.mushjul.testing.MushjulTest;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MushjulTest
class AnothersDatabaseTest {

  @Autowired ContentStore content;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void refusesToStartWithAnotherMasterKeyThanTheDatabaseKnows() {
    content.write(Subject.wheel("2027"), "describeStrategy", "hanne", Map.of("a", "b"));
    var another = MasterKey.of(new byte[32]);

    assertThatThrownBy(() -> new DataKeys(jdbc, another, clock)).isInstanceOf(StartRefused.class);
  }
}
