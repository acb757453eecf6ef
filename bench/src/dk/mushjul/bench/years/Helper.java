package dk.mushjul.bench.years;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Starts a process that plays a share of the seeds, and listens to what it says. */
final class Helper extends Thread {

  /** Begins the lines of what was found. */
  static final String PROBLEM = "! ";

  /** The last of them. */
  static final String END = "-";

  private final int share;
  private final int shares;
  private final Tally tally;
  private final List<String> problems;
  private final StringBuilder problem = new StringBuilder();

  Helper(int share, int shares, Tally tally, List<String> problems) {
    this.share = share;
    this.shares = shares;
    this.tally = tally;
    this.problems = problems;
  }

  @Override
  public void run() {
    try {
      var process = new ProcessBuilder(command()).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      try (var said = process.inputReader()) {
        listen(said);
      }
      if (process.waitFor() != 0) {
        problems.add("Process " + share + " ended with " + process.exitValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> command() {
    var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    // A database of its own, as the JVMs of a build that runs tests have.
    command.add("-Dsurefire.forkNumber=" + (share + 1));
    command.add("-Drandom.share=" + share);
    command.add("-Drandom.shares=" + shares);
    command.addAll(
        List.of("-classpath", System.getProperty("java.class.path"), Share.class.getName()));
    return command;
  }

  private void listen(BufferedReader said) throws IOException {
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals(PROBLEM + END)) {
        // At once, for whoever would not wait for the last play to look at it.
        System.out.print(problem);
        problems.add(problem.toString());
        problem.setLength(0);
      } else if (line.startsWith(PROBLEM)) {
        problem.append(line.substring(PROBLEM.length())).append('\n');
      } else if (!tally.add(line)) {
        System.out.println(line);
      }
    }
  }
}
