package dk.mushjul.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TaskWordsTest {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  /** Monday 1 March 2027, half past midnight where people are. */
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2027-02-28T23:30:00Z"), ZoneId.of("Europe/Copenhagen"));

  private final TaskWords words = new TaskWords(messages(), TODAY);

  @ParameterizedTest
  @CsvSource({
    "2027-03-01,i dag,today",
    "2027-03-02,i morgen,tomorrow",
    "2027-03-04,om 3 dage,in 3 days",
    "2027-03-15,om 14 dage,in 14 days",
    "2027-03-16,senest 16. marts,by 16 March",
    "2027-02-28,1 dag over tiden,1 day late",
    "2027-02-27,2 dage over tiden,2 days late"
  })
  void sayWhenATaskIsDueAsPeopleDo(LocalDate due, String danish, String english) {
    assertThat(words.due(due, DANISH)).isEqualTo(danish);
    assertThat(words.due(due, Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @MethodSource("processesWithTasks")
  void sayWhereInTheWheelATaskOfEachProcessStands(String process) {
    var task = new MyTask("1", "Ny opgave", null, null, false, "newStep", process, null);

    assertThat(words.phase(task, DANISH)).isNotBlank();
    assertThat(words.phase(task, Locale.ENGLISH)).isNotBlank();
  }

  @Test
  void sayNothingOfAProcessThatIsNotOurs() {
    assertThat(words.phase(new MyTask("1", "Ny", null, null, false, "new", "other", null), DANISH))
        .isNull();
  }

  static Stream<String> processesWithTasks() throws IOException {
    return Files.list(Path.of("processes"))
        .filter(TaskWordsTest::hasTask)
        .map(file -> file.getFileName().toString().replace(".bpmn", ""));
  }

  private static boolean hasTask(Path file) {
    try {
      return Files.readString(file).contains("<bpmn:userTask");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
