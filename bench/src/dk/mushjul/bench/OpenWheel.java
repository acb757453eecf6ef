package dk.mushjul.bench;

import dk.mushjul.MushjulApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Opens a wheel for generated workplaces and lets the bare engine start as many tasks, in turn.
 * Settings: {@code bench.people} (sizes, separated by commas) and {@code bench.rounds}.
 */
public final class OpenWheel {

  private static final String BASE = "bench_base";

  private final List<Integer> sizes =
      Arrays.stream(System.getProperty("bench.people", "1000,10000").split(","))
          .map(Integer::valueOf)
          .toList();
  private final int rounds = Integer.getInteger("bench.rounds", 5);
  private final ConfigurableApplicationContext application;
  private final Databases databases;
  private final Track track;
  private final Report report = new Report();

  private OpenWheel(ConfigurableApplicationContext application) {
    this.application = application;
    this.databases = new Databases(application.getBean(BenchBeans.Pool.class).get());
    this.track = new Track(application, databases);
  }

  public static void main(String[] arguments) throws IOException {
    var home = Path.of("target", "bench", String.valueOf(ProcessHandle.current().pid()));
    try (var application = start(home)) {
      new OpenWheel(application).run();
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }

  private static ConfigurableApplicationContext start(Path home) {
    return new SpringApplicationBuilder(MushjulApplication.class, BenchBeans.class)
        .profiles("bench")
        .run(
            "--server.port=0",
            "--mushjul.home=" + home,
            "--mushjul.admin.id=admin",
            "--mushjul.admin.password=Bench-1987-only",
            "--MUSHJUL_MASTER_KEY=" + BenchBeans.newKey(),
            "--spring.datasource.hikari.allow-pool-suspension=true",
            "--logging.level.root=warn");
  }

  private void run() {
    track.ready();
    databases.keep(BASE);
    var contenders = List.of(new Wheel(application), new Bare(application));
    var workplaces = new ArrayList<Workplace>();
    for (var size : sizes) {
      workplaces.add(prepare(new Workplace(size, LocalDate.now())));
    }
    contenders.forEach(
        contender -> track.run(contender, workplaces.get(0), template(workplaces.get(0))));
    for (var round = 1; round <= rounds; round++) {
      for (var workplace : workplaces) {
        for (var contender : contenders) {
          report.add(track.run(contender, workplace, template(workplace)));
        }
      }
    }
    report.print(databases);
  }

  private Workplace prepare(Workplace workplace) {
    databases.restore(BASE);
    new Preparation(application).of(workplace);
    databases.keep(template(workplace));
    return workplace;
  }

  private static String template(Workplace workplace) {
    return "bench_" + workplace.people();
  }
}
