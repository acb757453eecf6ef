package dk.mushjul.bench;

/**
 * One run.
 *
 * @param talks conversations, or what the bare engine did in their stead
 * @param cpuSeconds of the JVM and the database server together
 * @param heap most heap in use at once, in bytes
 */
record Sample(
    String contender,
    int people,
    int talks,
    int tasks,
    double seconds,
    double cpuSeconds,
    long roundTrips,
    long wal,
    long heap) {

  double tasksPerSecond() {
    return tasks / seconds;
  }

  double talksPerSecond() {
    return talks / seconds;
  }

  double roundTripsPerTalk() {
    return (double) roundTrips / talks;
  }

  double walPerTalk() {
    return (double) wal / talks;
  }

  double cpuMillisPerTask() {
    return cpuSeconds * 1000 / tasks;
  }
}
