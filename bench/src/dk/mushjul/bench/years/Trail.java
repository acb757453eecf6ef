package dk.mushjul.bench.years;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** What has happened in a play; everything is checked after everything that happens. */
final class Trail {

  private static final int KEPT = 60;

  private final Tally tally;
  private final Runnable check;
  private final Supplier<Object> today;
  private final Deque<String> last = new ArrayDeque<>();

  Trail(Tally tally, Runnable check, Supplier<Object> today) {
    this.tally = tally;
    this.check = check;
    this.today = today;
  }

  /** Something other than the usual. */
  void happened(Kind kind, String to) {
    tally.seen(kind);
    did(kind.name(), to);
    check();
  }

  /** Something usual. */
  void did(String who, String what) {
    last.addLast(today.get() + " " + who + " " + what);
    if (last.size() > KEPT) {
      last.removeFirst();
    }
  }

  void check() {
    check.run();
    tally.checked();
  }

  /** The newest last. */
  String words() {
    return String.join("\n", last);
  }
}
