package dk.mushjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WatchTest {

  @Test
  void tellsWhatBeganLastAndWhereItStands() {
    var told = new CompletableFuture<String>();
    var watch = new Watch(Duration.ofMillis(200), told::complete);

    watch.begins("the first");
    watch.begins("the second");

    assertThat(told.join())
        .contains("nothing has begun since the second.")
        .contains(WatchTest.class.getName() + ".tellsWhatBeganLastAndWhereItStands");
  }
}
