package dk.mushjul.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class AtOnce {

  private AtOnce() {}

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
