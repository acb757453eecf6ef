package dk.mushjul.bench;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time of this JVM and of the database server together: what a run costs, whatever else
 * the machine has to do.
 */
record Cpu(ProcessHandle server) {

  /** Finds the server's processes; where they run elsewhere, only the JVM's time counts. */
  static Cpu of(Databases databases) {
    var checkpointer =
        Long.parseLong(
            databases.ask("select pid from pg_stat_activity where backend_type = 'checkpointer'"));
    return new Cpu(ProcessHandle.of(checkpointer).flatMap(ProcessHandle::parent).orElse(null));
  }

  double seconds() {
    return processes()
            .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
            .mapToLong(Duration::toMillis)
            .sum()
        / 1000.0;
  }

  private Stream<ProcessHandle> processes() {
    var own = Stream.of(ProcessHandle.current());
    return server == null ? own : Stream.concat(own, server.descendants());
  }
}
