package dk.mushjul;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.Ends;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.Passes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Every end and boundary event of every model is asserted by a test that runs in every build. A
 * name in a comment, a text, a helper or a test that is skipped does not count.
 */
class EveryEndIsTestedTest {

  private static final String EVENT = "conversation/endEvent_conversationAgreed";

  @TempDir Path folder;

  @Test
  void everyEndAndBoundaryEventIsAssertedByATest() throws IOException {
    // Surefire does not look into member classes.
    var tests =
        ReflectionSupport.findAllClassesInPackage(
            "dk.mushjul", type -> !type.isMemberClass(), name -> name.endsWith("Test"));

    var untested = new TreeSet<>(Ends.in(Path.of("processes")));
    untested.removeAll(Ends.assertedIn(tests));

    assertThat(untested).as("events that no test asserts with @Passes").isEmpty();
  }

  @Test
  void findsTheEndThatAModelGotAndNobodyTests() throws IOException {
    var model = Files.readString(Path.of("processes", "reminders.bpmn"));
    Files.writeString(
        folder.resolve("reminders.bpmn"), model.replace("endEvent_dayDone", "endEvent_dayLost"));

    assertThat(Ends.in(folder)).containsExactly("reminders/endEvent_dayLost");
    assertThat(Ends.in(Path.of("processes")))
        .contains(EVENT, "reminders/endEvent_dayDone", "conversation/event_leaveStarted");
  }

  @Test
  void countsOnlyWhatRunsInEveryBuild() {
    assertThat(Ends.assertedIn(List.of(AssertedTest.class))).containsExactly(EVENT);
    assertThat(
            Ends.assertedIn(
                List.of(
                    SkippedTest.class,
                    SkippedClassTest.class,
                    HelperTest.class,
                    StoryTest.class,
                    EngineLessTest.class,
                    NotSoNamed.class)))
        .isEmpty();
  }

  @MushjulTest
  static class AssertedTest {
    @Test
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void ends() {}
  }

  @MushjulTest
  static class SkippedTest {
    @Test
    @Disabled
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void disabled() {}

    @Test
    @EnabledOnOs(OS.MAC)
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void elsewhere() {}
  }

  @Disabled
  @MushjulTest
  static class SkippedClassTest {
    @Test
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void ends() {}
  }

  @MushjulTest
  static class HelperTest {
    /** endEvent_conversationAgreed. */
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void helps() {}

    @Test
    void onlySaysIt() {
      assertThat("endEvent_conversationAgreed").isNotBlank();
    }
  }

  @OneStory
  @MushjulTest
  static class StoryTest {
    @Test
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void endedLongBefore() {}
  }

  static class EngineLessTest {
    @Test
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void ends() {}
  }

  @MushjulTest
  static class NotSoNamed {
    @Test
    @Passes(process = "conversation", events = "endEvent_conversationAgreed")
    void ends() {}
  }
}
