package dk.mushjul.database;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is read once in a transaction, however often it is asked for; outside of one each time. */
public final class OncePerTransaction<T> {

  private final Supplier<T> reading;

  /** Reads by that. */
  public OncePerTransaction(Supplier<T> reading) {
    this.reading = reading;
  }

  /** What was read first in this transaction. */
  public T get() {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? known().value
        : reading.get();
  }

  @SuppressWarnings("unchecked")
  private Known known() {
    var known = (Known) TransactionSynchronizationManager.getResource(this);
    if (known == null) {
      known = new Known(reading.get());
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(known);
    }
    return known;
  }

  /** Ends with its transaction, and is put aside while another one runs within. */
  private final class Known implements TransactionSynchronization {

    private final T value;

    private Known(T value) {
      this.value = value;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(OncePerTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(OncePerTransaction.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
    }
  }
}
