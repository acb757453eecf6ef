package dk.mushjul.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often an address may fail to sign in. The engine slows down guessing at one account; this
 * slows down guessing at many, and makes every failure take the same time, whoever was asked for.
 */
@Component
class SignInLimits {

  private static final int MOST_ADDRESSES = 10_000;

  private final int failures;
  private final Duration within;
  private final Duration pause;
  private final Map<String, Bucket> addresses =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  SignInLimits(
      @Value("${mushjul.sign-in.failures:60}") int failures,
      @Value("${mushjul.sign-in.within:10m}") Duration within,
      @Value("${mushjul.sign-in.pause:400ms}") Duration pause) {
    this.failures = failures;
    this.within = within;
    this.pause = pause;
  }

  /** Seconds until this address may try again; zero when it may now. */
  long secondsToWait(String address) {
    var nanos = of(address).estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return nanos == 0 ? 0 : Duration.ofNanos(nanos).toSeconds() + 1;
  }

  /** Counts a failure and waits until it has taken as long as every other. */
  void failed(String address, long startedNanos) {
    of(address).tryConsume(1);
    var left = pause.toNanos() - (System.nanoTime() - startedNanos);
    if (left > 0) {
      sleep(Duration.ofNanos(left));
    }
  }

  private synchronized Bucket of(String address) {
    return addresses.computeIfAbsent(address, any -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, within))
        .build();
  }

  private void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
