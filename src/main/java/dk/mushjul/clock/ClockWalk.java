package dk.mushjul.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Moves business time from due moment to due moment, so that the result is the same as if the time
 * had passed.
 */
@Component
public class ClockWalk implements SmartInitializingSingleton {

  private static final int MOST_ROUNDS_AT_ONE_MOMENT = 10_000;

  private final BusinessClock clock;
  private final ClockOffset offset;
  private final ObjectProvider<DueWork> work;
  private final ReentrantLock walking = new ReentrantLock();

  ClockWalk(Clock clock, ClockOffset offset, ObjectProvider<DueWork> work) {
    this.clock = (BusinessClock) clock;
    this.offset = offset;
    this.work = work;
  }

  /** Another walk is under way. */
  public static final class AlreadyWalking extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Where the walk ended and what was done on the way. */
  public record Walked(Instant now, int jobs, int mails) {}

  @Override
  public void afterSingletonsInstantiated() {
    clock.setOffset(offset.load());
    all().forEach(DueWork::clockMoved);
  }

  /**
   * Walks to a later moment, or only does what is due when it is now.
   *
   * @throws AlreadyWalking when another walk has not ended
   */
  public Walked to(Instant target) {
    if (!walking.tryLock()) {
      throw new AlreadyWalking();
    }
    try {
      all().forEach(DueWork::pause);
      return walk(target);
    } finally {
      all().forEach(DueWork::resume);
      walking.unlock();
    }
  }

  /** Walks to real time and keeps to it from then on. */
  public Walked toRealTime() {
    var walked = to(clock.realTime());
    move(clock.realTime());
    return walked;
  }

  /** Sets the clock without walking, backwards too; for an organisation that has no wheel yet. */
  public void set(Instant target) {
    move(target);
    all().forEach(DueWork::clockSet);
  }

  private Walked walk(Instant target) {
    var done = settle();
    for (var next = next(target); next.isPresent(); next = next(target)) {
      moveForward(next.get());
      done = done.plus(settle());
    }
    moveForward(target);
    done = done.plus(settle());
    return new Walked(clock.instant(), done.jobs(), done.mails());
  }

  private Optional<Instant> next(Instant target) {
    return all().stream()
        .map(DueWork::nextDue)
        .flatMap(Optional::stream)
        .filter(due -> !due.isAfter(target))
        .min(Comparator.naturalOrder());
  }

  private DueWork.Done settle() {
    var done = new DueWork.Done(0, 0);
    for (var round = 0; round < MOST_ROUNDS_AT_ONE_MOMENT; round++) {
      var now =
          all().stream().map(DueWork::runDue).reduce(new DueWork.Done(0, 0), DueWork.Done::plus);
      if (now.jobs() == 0 && now.mails() == 0) {
        return done;
      }
      done = done.plus(now);
    }
    throw new IllegalStateException("Work falls due again and again at " + clock.instant());
  }

  private void moveForward(Instant moment) {
    if (moment.isAfter(clock.instant())) {
      move(moment);
    }
  }

  private void move(Instant moment) {
    clock.set(moment);
    offset.save(clock.offset());
    all().forEach(DueWork::clockMoved);
  }

  private List<DueWork> all() {
    return work.orderedStream().toList();
  }
}
