package dk.mushjul.policy.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.policy.TableFiles;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctionsTest {

  private static final List<String> WORDS =
      List.of("municipality", "private", "planConversation", "prepareManager", "answerMusTest");

  private final TableFiles tables = new TableFiles();
  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dueDate",
        "eligibility",
        "musTestBand",
        "noticePeriod",
        "quietPeriod",
        "reminder",
        "spread",
        "unitMove"
      })
  void changeNoAnswer(String decision) {
    var told = Distinctions.in(Dmn.readModelFromFile(file(decision)), decision);

    for (var round = 0; round < 200; round++) {
      var question = question();
      assertThat(tables.latest(decision).rows(told.of(question)))
          .as("%s", question)
          .isEqualTo(tables.latest(decision).rows(question));
    }
  }

  @Test
  void makeOneQuestionOfManyPeople() {
    var told = Distinctions.in(Dmn.readModelFromFile(file("eligibility")), "eligibility");

    assertThat(IntStream.range(0, 2_000).mapToObj(i -> told.of(question())).distinct().count())
        .isLessThan(200);
  }

  @Test
  void tellUnitsApartThatARowNames() {
    var column = Column.of(List.of("\"nord\",\"syd\"", "not(\"vest\")"));

    assertThat(column.apply("øst")).isEqualTo(column.apply("midt")).isNotEqualTo("vest");
    assertThat(List.of("nord", "syd", "vest")).allMatch(unit -> column.apply(unit).equals(unit));
    assertThat(column.apply(null)).isNull();
  }

  @Test
  void tellNumbersApartAtEveryLimit() {
    var column = Column.of(List.of("[3..5]", "< 9", "-1,-8"));

    assertThat(IntStream.rangeClosed(-10, 12).mapToObj(column::apply).toList())
        .containsExactly(
            -9, -9, -8, -7, -7, -7, -7, -7, -7, -1, 0, 0, 0, 3, 4, 5, 6, 6, 6, 9, 10, 10, 10);
    assertThat(column.apply(8.99)).isEqualTo(column.apply(5.01)).isNotEqualTo(column.apply(9.0));
  }

  @Test
  void leaveAloneWhatTheyDoNotUnderstand() {
    var column = Column.of(List.of("starts with(?, \"a\")"));

    assertThat(column.apply("abc")).isEqualTo("abc");
  }

  private Map<String, Object> question() {
    var question = new HashMap<String, Object>();
    for (var name : List.of("task", "sector", "unit", "role")) {
      question.put(name, WORDS.get(random.nextInt(WORDS.size())));
    }
    for (var name : List.of("week", "month", "day", "monthsEmployed", "age", "daysToDue")) {
      question.put(name, random.nextInt(70) - 12);
    }
    question.put("weeklyHours", random.nextInt(80) / 2.0);
    question.put("points", random.nextInt(400) / 100.0);
    question.put("onLeave", random.nextBoolean());
    question.put("hasManager", random.nextBoolean());
    return question;
  }

  private static File file(String decision) {
    var name = decision.equals("musTestBand") ? "musTestScore" : decision;
    return new File("dmn/" + name + ".dmn");
  }
}
