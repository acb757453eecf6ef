package dk.mushjul.clock.web;

import dk.mushjul.clock.ClockWalk;
import dk.mushjul.security.SignedIn;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets the demo's administrator play with time. */
@RestController
@Profile({"demo", "test"})
class DemoClockController {

  private final ClockWalk walk;
  private final Clock clock;
  private final Wheels wheels;
  private final SignedIn signedIn;

  DemoClockController(ClockWalk walk, Clock clock, Wheels wheels, SignedIn signedIn) {
    this.walk = walk;
    this.clock = clock;
    this.wheels = wheels;
    this.signedIn = signedIn;
  }

  record Move(String advance, String now) {}

  @PostMapping("/mus/api/demo/clock")
  ResponseEntity<Object> move(@RequestBody Move move) {
    if (!signedIn.groups().contains("camunda-admin")) {
      return answer(HttpStatus.FORBIDDEN, "Kun administratoren kan flytte uret.");
    }
    try {
      return to(ZonedDateTime.now(clock), move);
    } catch (DateTimeException | IllegalArgumentException e) {
      return answer(
          HttpStatus.BAD_REQUEST,
          "Skriv {\"advance\":\"P14D\"} eller {\"now\":\"2027-03-01T08:00\"}.");
    } catch (ClockWalk.AlreadyWalking e) {
      return answer(HttpStatus.CONFLICT, "Uret er ved at blive flyttet. Vent, til det er slut.");
    }
  }

  private ResponseEntity<Object> to(ZonedDateTime now, Move move) {
    var target = target(now, move);
    if (target.isBefore(now.toInstant())) {
      if (wheels.newest().isPresent()) {
        return answer(HttpStatus.CONFLICT, "Uret kan ikke stilles tilbage, når der er et hjul.");
      }
      walk.set(target);
    }
    var walked = walk.to(target);
    return ResponseEntity.ok(
        Map.of(
            "now", LocalDateTime.ofInstant(walked.now(), clock.getZone()).withNano(0).toString(),
            "jobs", walked.jobs(),
            "mails", walked.mails()));
  }

  private static Instant target(ZonedDateTime now, Move move) {
    if (move.advance() != null && move.now() == null) {
      return move.advance().contains("T")
          ? now.plus(Duration.parse(move.advance())).toInstant()
          : now.plus(Period.parse(move.advance())).toInstant();
    }
    if (move.now() != null && move.advance() == null) {
      return LocalDateTime.parse(move.now()).atZone(now.getZone()).toInstant();
    }
    throw new IllegalArgumentException("one of advance and now");
  }

  private static ResponseEntity<Object> answer(HttpStatus status, String message) {
    return ResponseEntity.status(status).body(Map.of("message", message));
  }
}
