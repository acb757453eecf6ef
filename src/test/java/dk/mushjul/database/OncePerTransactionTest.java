package dk.mushjul.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What was read is known until the transaction ends, and in no other one. */
@MushjulTest
class OncePerTransactionTest {

  @Autowired PlatformTransactionManager manager;

  private final AtomicInteger readings = new AtomicInteger();
  private final OncePerTransaction<Integer> once =
      new OncePerTransaction<>(readings::incrementAndGet);

  @Test
  void readsOnceInATransactionAndAnewInTheNext() {
    var transaction = new TransactionTemplate(manager);

    transaction.executeWithoutResult(
        status -> {
          assertThat(once.get()).isEqualTo(1);
          assertThat(once.get()).isEqualTo(1);
        });

    assertThat(transaction.<Integer>execute(status -> once.get())).isEqualTo(2);
  }

  @Test
  void readsForATransactionWithinAnotherByItself() {
    var inner = new TransactionTemplate(manager);
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    new TransactionTemplate(manager)
        .executeWithoutResult(
            status -> {
              assertThat(once.get()).isEqualTo(1);
              assertThat(inner.<Integer>execute(other -> once.get())).isEqualTo(2);
              assertThat(once.get()).isEqualTo(1);
            });
  }

  @Test
  void readsEachTimeWithoutATransaction() {
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.get()).isEqualTo(2);
  }
}
