package dk.mushjul.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people who do something at the same moment. */
public final class AtOnce {

  private static final String WAITING =
      """
      select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where not l.granted and a.datname = current_database()
      """;

  private AtOnce() {}

  /** Returns when the work waits for a lock of a transaction that is open, or is over. */
  public static void untilItWaits(Future<?> work, JdbcClient jdbc) {
    while (!work.isDone() && jdbc.sql(WAITING).query(Integer.class).single() == 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  /** What each of them got, in their order. */
  public static <T> List<T> all(List<Callable<T>> people) throws Exception {
    var ready = new CyclicBarrier(people.size());
    var threads = Executors.newFixedThreadPool(people.size());
    try {
      var started = new ArrayList<Future<T>>();
      for (var person : people) {
        started.add(
            threads.submit(
                () -> {
                  ready.await();
                  return person.call();
                }));
      }
      var results = new ArrayList<T>();
      for (var one : started) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
