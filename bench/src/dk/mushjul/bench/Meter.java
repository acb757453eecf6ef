package dk.mushjul.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what goes to the database, and remembers when a job last committed. */
final class Meter {

  private static final String WORKERS = "camundaTaskExecutor-";
  private static final String COMMIT = "commit";
  private static final double MILLION = 1e6;

  private final Map<String, Times> statements = new ConcurrentHashMap<>();
  private final AtomicLong lastCommit = new AtomicLong();

  private record Times(LongAdder number, LongAdder nanos) {}

  /** A statement, a batch or a rollback was sent and answered. */
  void sent(String sql, long nanos) {
    var times =
        statements.computeIfAbsent(sql, unseen -> new Times(new LongAdder(), new LongAdder()));
    times.number.increment();
    times.nanos.add(nanos);
  }

  void committed(long nanos) {
    sent(COMMIT, nanos);
    if (Thread.currentThread().getName().startsWith(WORKERS)) {
      lastCommit.accumulateAndGet(System.nanoTime(), Math::max);
    }
  }

  void forget() {
    statements.clear();
  }

  long roundTrips() {
    return statements.values().stream().mapToLong(times -> times.number.sum()).sum();
  }

  long lastCommit() {
    return lastCommit.get();
  }

  /** The statements that took longest in all: how often, milliseconds, and how they begin. */
  List<String> slowest(int atMost) {
    return statements.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().nanos.sum()))
        .limit(atMost)
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String line(String sql, Times times) {
    var text = sql.strip().replaceAll("\\s+", " ");
    return "%,8d %,8.0f ms  %.150s"
        .formatted(times.number.sum(), times.nanos.sum() / MILLION, text);
  }
}
