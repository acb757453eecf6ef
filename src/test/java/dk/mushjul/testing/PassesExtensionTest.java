package dk.mushjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class PassesExtensionTest {

  private static final List<String> ENDS =
      List.of("endEvent_requestDeclined", "endEvent_requestGranted");

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired HistoryService history;

  @Test
  void believesTheHistoryOfThatProcessOnly() {
    assertThat(PassesExtension.missing("conversationRequest", ENDS, history)).isEqualTo(ENDS);

    people.organisation(
        "solby;Solby Kommune;;dorte\n",
        """
        dorte;Dorte Lindskov;;solby;;;37;;;active;;
        emma;Emma Lund;;solby;;;37;;;active;;
        """);
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
    assertThat(PassesExtension.missing("conversationRequest", ENDS, history)).isEqualTo(ENDS);
    office.handIn("dorte", "answerRequest", Map.of("requestAnswer", "no"));

    assertThat(PassesExtension.missing("conversationRequest", ENDS, history))
        .containsExactly("endEvent_requestGranted");
    assertThat(PassesExtension.missing("conversation", ENDS, history)).isEqualTo(ENDS);
  }
}
