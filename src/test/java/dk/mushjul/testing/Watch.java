package dk.mushjul.testing;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells where our threads stand when nothing new has begun for as long as it is patient. */
final class Watch {

  private static final int DEEP = 40;

  private final ScheduledExecutorService watching =
      Executors.newScheduledThreadPool(1, Watch::aside);
  private final Duration patience;
  private final Consumer<String> tell;
  private ScheduledFuture<?> telling;

  Watch(Duration patience, Consumer<String> tell) {
    this.patience = patience;
    this.tell = tell;
  }

  /** Something begins, and what began before it is over. */
  synchronized void begins(String what) {
    if (telling != null) {
      telling.cancel(false);
    }
    telling =
        watching.schedule(
            () -> tell.accept(since(what)), patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private String since(String what) {
    return "For %s minutes nothing has begun since %s.%n%n%s%n"
        .formatted(patience.toMinutes(), what, threads());
  }

  private static String threads() {
    return Thread.getAllStackTraces().entrySet().stream()
        .map(one -> one.getKey().getName() + "\n" + lines(one.getValue()))
        .filter(lines -> lines.contains("dk.mushjul"))
        .collect(joining("\n\n"));
  }

  private static String lines(StackTraceElement[] stack) {
    return Arrays.stream(stack).limit(DEEP).map(line -> "  " + line).collect(joining("\n"));
  }

  private static Thread aside(Runnable task) {
    var thread = new Thread(task, "watch");
    thread.setDaemon(true);
    return thread;
  }
}
