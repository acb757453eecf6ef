package dk.mushjul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {

  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  static List<String> lines(Databases databases) {
    return List.of(
        "machine: %d cores, %s, %s".formatted(cores(), cpu(), system()),
        "Java %s, at most %d MB heap".formatted(System.getProperty("java.version"), heap()),
        databases.ask("select version()"),
        "fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s"
            .formatted(
                databases.ask("show fsync"),
                databases.ask("show synchronous_commit"),
                databases.ask("show full_page_writes"),
                databases.ask("show shared_buffers")));
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  private static String system() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  private static String cpu() {
    try (var lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
          .map(line -> line.replaceAll("^.*:\\s*", ""))
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
