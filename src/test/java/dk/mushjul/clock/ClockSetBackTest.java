package dk.mushjul.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import java.time.Instant;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily run does not wait for the day that it was due before the clock was set back. */
@MushjulTest
class ClockSetBackTest {

  @Autowired ClockWalk walk;
  @Autowired ManagementService management;

  @AfterEach
  void setForthAgain() {
    walk.set(moment(TestClock.START));
  }

  @Test
  void theNextDailyRunIsTheNextMorning() {
    walk.set(moment(LocalDateTime.of(2024, 3, 4, 8, 0)));

    assertThat(nextDailyRun()).isEqualTo(moment(LocalDateTime.of(2024, 3, 5, 6, 0)));
  }

  private Instant nextDailyRun() {
    return management
        .createJobQuery()
        .processDefinitionKey("reminders")
        .timers()
        .singleResult()
        .getDuedate()
        .toInstant();
  }

  private static Instant moment(LocalDateTime moment) {
    return moment.atZone(BusinessClock.ZONE).toInstant();
  }
}
