package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ward of forty gets another manager by one import, with talks at every stage. */
@MushjulTest
class UnitOfFortyTest {

  private static final int PEOPLE = 40;

  @Autowired TestPeople people;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired TaskService tasks;
  @Autowired TestClock clock;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  @Test
  void changesHandsAtOnce() {
    clock.set(Talks.CALLED.minusDays(3));
    isHeadedBy("mads");
    talks.call("sengeafsnit", "mads");
    IntStream.rangeClosed(1, 20).forEach(number -> talks.plan(employee(number)));
    office.waitUntil(Talks.TALK);
    IntStream.rangeClosed(1, 10).forEach(number -> talks.hold("mads", employee(number), Map.of()));
    assertThat(ofManager("mads")).hasSize(30);

    isHeadedBy("nadia");

    assertThat(ofManager("mads")).isEmpty();
    var hers =
        ofManager("nadia").stream()
            .collect(Collectors.groupingBy(Task::getTaskDefinitionKey, Collectors.counting()));
    assertThat(hers)
        .containsEntry("userTask_meetEmployee", (long) PEOPLE)
        .containsEntry("userTask_planConversation", 20L)
        .containsEntry("userTask_holdConversation", 10L);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from act_ru_authorization where user_id_ = 'mads'"
                    + " and resource_type_ = 7",
                Integer.class))
        .isZero();
    assertThat(talks.told("managerChanged")).hasSize(PEOPLE);
    state.agrees();
  }

  private List<Task> ofManager(String manager) {
    return tasks.createTaskQuery().taskAssignee(manager).list();
  }

  private void isHeadedBy(String head) {
    var ward =
        IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(
                number ->
                    "%s;Medarbejder %d;%s@example.dk;sengeafsnit;;;37;;;active;;"
                        .formatted(employee(number), number, employee(number)))
            .collect(Collectors.joining("\n", "", "\n"));
    people.organisation(
        """
        sygehus;Sygehuset;;dorte
        sengeafsnit;Sengeafsnit B;sygehus;%s
        """
            .formatted(head),
        """
        dorte;Dorte Lindskov;dorte@example.dk;sygehus;;;37;;;active;;
        hanne;Hanne Kjær;hanne@example.dk;sygehus;;;37;;hr;active;;
        mads;Mads Overgaard;mads@example.dk;sygehus;;;37;;;active;;
        nadia;Nadia Rahimi;nadia@example.dk;sygehus;;;37;;;active;;
        """
            + ward);
  }

  private static String employee(int number) {
    return "ansat%02d".formatted(number);
  }
}
