package dk.mushjul.evaluation;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the MUS test's answers in and counts them, never fewer than five at a time. */
@Component
@Transactional
public class MusTestBatches {

  private final MusTestPool pool;
  private final MusTestCounters counters;
  private final MusTests tests;
  private final Directory directory;

  MusTestBatches(MusTestPool pool, MusTestCounters counters, MusTests tests, Directory directory) {
    this.pool = pool;
    this.counters = counters;
    this.tests = tests;
    this.directory = directory;
  }

  /**
   * Takes one person's answers in. From here on nothing leads from them to the person.
   *
   * @param answers statement to answer; somebody who skipped everything is not counted
   */
  public void send(
      String wheelId, String unitRoundId, MusTestVersion version, Map<String, String> answers) {
    var group =
        version == MusTestVersion.MANAGER ? ReportingGroups.WHOLE : tests.groupOf(unitRoundId);
    if (!answers.isEmpty()) {
      pool.add(new MusTestPool.Key(wheelId, group, version.word()), List.of(answers));
    }
  }

  /** Counts every group's waiting answers where at least five wait; the daily run calls it. */
  public void run() {
    pool.all().forEach(this::count);
  }

  /**
   * Before a wheel is looked back on: what is too little to be counted in its own group is counted
   * with the unit above, in the end with the whole.
   */
  public void gatherUp(String wheelId) {
    var waiting = new PriorityQueue<MusTestPool.Key>(Comparator.comparingInt(this::height));
    pool.all().stream().filter(key -> key.wheelId().equals(wheelId)).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      var key = waiting.remove();
      count(key);
      moveUp(key).filter(above -> !waiting.contains(above)).ifPresent(waiting::add);
    }
  }

  /** Below zero, and the lower the deeper a unit lies; zero for the whole. */
  private int height(MusTestPool.Key key) {
    var group = key.groupId();
    return group.equals(ReportingGroups.WHOLE) ? 0 : height(key.in(above(group))) - 1;
  }

  private Optional<MusTestPool.Key> moveUp(MusTestPool.Key key) {
    if (key.groupId().equals(ReportingGroups.WHOLE)) {
      return Optional.empty();
    }
    var left = pool.take(key, 1);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    var above = key.in(above(key.groupId()));
    pool.add(above, left);
    return Optional.of(above);
  }

  private String above(String unitId) {
    return Optional.of(unitId)
        .flatMap(directory::unit)
        .map(Unit::parentId)
        .orElse(ReportingGroups.WHOLE);
  }

  private void count(MusTestPool.Key key) {
    var answers = pool.take(key, ReportingGroups.MINIMUM);
    if (!answers.isEmpty()) {
      counters.add(key, answers);
    }
  }
}
