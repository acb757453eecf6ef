package dk.mushjul.policy.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.policy.Policy;
import dk.mushjul.testing.MushjulTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MushjulTest
class NewTableVersionTest {

  @Autowired Policy policy;
  @Autowired RepositoryService repository;
  @Autowired IdentityService identity;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void answersByTheTablesThatTheApplicationBrings() {
    assertThat(policy.noticeDays("state", "borgerservice")).isEqualTo(14);
    assertThat(policy.due("draftPlan", "state", null).orElseThrow().days()).isEqualTo(7);
  }

  @Test
  void answersByTheNewNumberAsSoonAsItIsDeployed() throws IOException {
    assertThat(policy.noticeDays("state", null)).isEqualTo(14);

    deployNoticeOf("21");

    assertThat(policy.noticeDays("state", null)).isEqualTo(21);
  }

  @Test
  void answersAllOfOneTransactionByOneVersion() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              assertThat(policy.noticeDays("state", null)).isEqualTo(14);
              inAnotherTransaction(() -> deployNoticeOf("28"));
              assertThat(policy.noticeDays("state", null)).isEqualTo(14);
              inAnotherTransaction(
                  () -> assertThat(policy.noticeDays("state", null)).isEqualTo(28));
            });

    assertThat(policy.noticeDays("state", null)).isEqualTo(28);
  }

  @Test
  void needsNoRightOfWhoeverIsSignedIn() {
    identity.setAuthenticatedUserId("emma");
    try {
      assertThat(policy.noticeDays("region", "teknik")).isEqualTo(14);
    } finally {
      identity.clearAuthentication();
    }
  }

  private void inAnotherTransaction(ThrowingRunnable work) {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    template.executeWithoutResult(
        status -> {
          try {
            work.run();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private interface ThrowingRunnable {
    void run() throws IOException;
  }

  private void deployNoticeOf(String days) throws IOException {
    var table = Files.readString(Path.of("dmn", "noticePeriod.dmn"));
    repository
        .createDeployment()
        .name("noticePeriod")
        .addString(
            "dmn/noticePeriod.dmn", table.replace("<text>14</text>", "<text>" + days + "</text>"))
        .deploy();
  }
}
