package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.engine.Facts;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a conversation knows is read from it, not kept a second time by its process. */
@MushjulTest
class ConversationFactsTest {

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;
  @Autowired Facts facts;
  @Autowired ProcessEngineConfigurationImpl engine;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  void keepsTheIdsAloneAsVariables() {
    assertThat(runtime.createVariableInstanceQuery().processInstanceIdIn(instance()).list())
        .extracting(VariableInstance::getName)
        .containsExactlyInAnyOrder("conversationId", "employee", "manager");
  }

  @Test
  void answersAnExpressionAsIfItWereAVariable() {
    assertThat(value("${unitId}")).isEqualTo("borgerservice");
    assertThat(value("${wheelId}")).isEqualTo("2027");
    assertThat(value("${resumeAt == 'planning'}")).isEqualTo(true);
    assertThat(value("${suggestedOn}"))
        .isEqualTo(talks.conversation("emma").suggestedOn().toString());
  }

  @Test
  void isHiddenByAVariableOfTheSameName() {
    runtime.setVariable(instance(), "unitId", "hjemmepleje");

    assertThat(value("${unitId}")).isEqualTo("hjemmepleje");
  }

  @Test
  void isHiddenByAnEmptyVariableOfTheSameName() {
    runtime.setVariable(instance(), "unitId", null);

    assertThat(known("unitId")).isNull();
    assertThat(known("wheelId")).isEqualTo("2027");
  }

  @Test
  void saysAlsoWhatAConversationDoesNotHave() {
    assertThat(ConversationFacts.of(talks.conversation("emma")))
        .containsEntry("offeredUntil", null)
        .containsEntry("resumeAt", "planning");
  }

  @Test
  void stillRefusesANameThatNobodyKnows() {
    assertThatThrownBy(() -> value("${unitIdd}")).hasMessageContaining("unitIdd");
  }

  @Test
  void datesATimerByTheDaySuggestedNow() {
    jdbc.update(
        "update mushjul.conversation set suggested_on = '2027-06-16' where id = ?",
        talks.conversation("emma").parties().id());

    management.recalculateJobDuedate(late().getId(), false);

    assertThat(late().getDuedate()).isEqualTo("2027-06-02");
  }

  private Job late() {
    return office.timers("event_planningLate").stream()
        .filter(timer -> timer.getProcessInstanceId().equals(instance()))
        .findFirst()
        .orElseThrow();
  }

  private String instance() {
    return talks.conversation("emma").processInstanceId();
  }

  private String known(String name) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                facts.text(command.getExecutionManager().findExecutionById(instance()), name));
  }

  private Object value(String expression) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              ExecutionEntity execution =
                  command.getExecutionManager().findExecutionById(instance());
              return engine.getExpressionManager().createExpression(expression).getValue(execution);
            });
  }
}
