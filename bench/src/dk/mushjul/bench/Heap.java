package dk.mushjul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory is in use. */
final class Heap {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Heap() {}

  static void forget() {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most since the last {@link #forget()}, in bytes. */
  static long most() {
    return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** The most that the whole process ever held, as the system says it; where it does not, empty. */
  static String ofProcess() {
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> line.replaceAll("\\D+", ""))
          .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
