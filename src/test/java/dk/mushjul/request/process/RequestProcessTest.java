package dk.mushjul.request.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class RequestProcessTest {

  private static final String UNITS =
      """
      solby;Solby Kommune;;dorte
      borgerservice;Borgerservice;solby;mads
      """;
  private static final String DORTE = "dorte;Dorte Lindskov;;solby;;;37;;;active;;\n";
  private static final String MADS = "mads;Mads Toft;;borgerservice;;;37;;;active;;\n";
  private static final String EMMA = "emma;Emma Lund;;borgerservice;;;37;;;active;;\n";

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired Requests requests;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void emmaAsks() {
    people.organisation(UNITS, DORTE + MADS + EMMA);
    office.start(
        "emma",
        "conversationRequest",
        Map.of("requestReason", "notCalled", "firstReader", "manager"));
  }

  @Test
  @Passes(process = "conversationRequest", events = "endEvent_employeeLeft")
  void endsWhenTheEmployeeLeaves() {
    people.organisation(UNITS, DORTE + MADS);

    assertThat(requests.get("emma/1").state()).isEqualTo(Request.State.LAPSED);
    assertThat(office.tasks("answerRequest").count()).isZero();
    assertThat(
            jdbc.queryForList(
                "select kind from mushjul.notice where facts->>'step' = 'answerRequest'",
                String.class))
        .isEmpty();
  }

  @Test
  void leavesAnAnswerAsItWasGiven() {
    office.handIn("mads", "answerRequest", Map.of("requestAnswer", "no"));

    people.organisation(UNITS, DORTE + MADS);

    assertThat(requests.get("emma/1").state()).isEqualTo(Request.State.DECLINED);
  }
}
