package dk.mushjul.bench;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ApplicationContext;

/** Runs a contender on a fresh database and measures until nothing is due any more. */
final class Track {

  private static final long LOOK_EVERY_MILLIS = 250;
  private static final int STATEMENTS = Integer.getInteger("bench.statements", 0);
  private static final double NANOS = 1e9;

  private final Databases databases;
  private final Meter meter;
  private final JobExecutor jobs;
  private final BareEngine bare;

  Track(ApplicationContext application, Databases databases) {
    this.databases = databases;
    this.meter = application.getBean(Meter.class);
    this.jobs = application.getBean(ProcessEngineConfigurationImpl.class).getJobExecutor();
    this.bare = application.getBean(BareEngine.class);
  }

  /** Stops the job executor until the first run and deploys what the bare engine runs. */
  void ready() {
    jobs.shutdown();
    bare.deploy();
  }

  Sample run(Contender contender, Workplace workplace, String template) {
    databases.restore(template);
    System.gc();
    Heap.forget();
    var wal = databases.walPosition();
    meter.forget();
    var cpu = Cpu.of(databases);
    var before = cpu.seconds();
    var seconds = measure(contender, workplace);
    var cpuSeconds = cpu.seconds() - before;
    var sample =
        new Sample(
            contender.name(),
            workplace.people(),
            workplace.conversations(),
            workplace.tasks(),
            seconds,
            cpuSeconds,
            meter.roundTrips(),
            databases.walPosition() - wal,
            Heap.most());
    contender.check(workplace, databases);
    System.out.println(Report.line(sample));
    meter.slowest(STATEMENTS).forEach(System.out::println);
    return sample;
  }

  private double measure(Contender contender, Workplace workplace) {
    jobs.start();
    try {
      var begin = System.nanoTime();
      contender.begin(workplace);
      while (databases.count(Checks.due()) > 0) {
        Databases.pause(LOOK_EVERY_MILLIS);
      }
      return (meter.lastCommit() - begin) / NANOS;
    } finally {
      jobs.shutdown();
    }
  }
}
