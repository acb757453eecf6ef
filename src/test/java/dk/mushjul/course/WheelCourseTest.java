package dk.mushjul.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.Window;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** How far the wheel has turned is told by the days of the reader's own unit. */
@MushjulTest
class WheelCourseTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 5, 3);
  private static final LocalDate LAST = LocalDate.of(2027, 5, 21);

  @Autowired WheelCourse course;
  @Autowired UnitWindows windows;
  @Autowired Wheels wheels;
  @Autowired MessageSource messages;
  @Autowired Talks talks;
  @Autowired Office office;

  @Test
  void namesTheDaysOfTheUnit() {
    talks.callEverywhere();
    windows.set("2027", "solby", new Window(FIRST, LAST));

    assertThat(of("emma").phase()).isEqualTo(Phase.TALK);
    assertThat(of("dorte").phase()).as("its talks are in May").isEqualTo(Phase.GROUP);
    assertThat(of("dorte").steps())
        .anyMatch(step -> ("Holdes fra 3. maj 2027 til 21. maj 2027.").equals(step.text()))
        .anyMatch(step -> FIRST.equals(step.on()));

    office.waitUntil(LAST);
    assertThat(of("emma").phase()).isEqualTo(Phase.FOLLOW_UP);
    assertThat(of("dorte").phase()).isEqualTo(Phase.TALK);
  }

  private Course of(String person) {
    var wheel = wheels.newest().orElseThrow();
    return course.ofPerson(wheel, person, new Words(messages, Locale.forLanguageTag("da")));
  }
}
