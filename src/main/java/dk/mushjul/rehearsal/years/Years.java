package dk.mushjul.rehearsal.years;

import dk.mushjul.clock.ClockWalk;
import dk.mushjul.notification.PastMail;
import dk.mushjul.organisation.demo.DemoOrganisation;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.rehearsal.process.ServiceDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the years before today: finished wheels, and one that today lies in the middle of. Whoever
 * is interrupted goes on at the last finished day.
 */
@Component
public class Years {

  private static final Logger LOG = LoggerFactory.getLogger(Years.class);
  private static final LocalTime OPENING_TIME = LocalTime.of(8, 0);
  private static final int MINUTES_OF_A_DAY = 7 * 60;

  private final PlayedYears played;
  private final SolbyCast cast;
  private final ServiceDesk desk;
  private final DemoOrganisation organisation;
  private final WorkCalendar calendar;
  private final ClockWalk walk;
  private final PastMail mail;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final AtomicBoolean interrupted = new AtomicBoolean();

  Years(
      PlayedYears played,
      SolbyCast cast,
      ServiceDesk desk,
      DemoOrganisation organisation,
      WorkCalendar calendar,
      ClockWalk walk,
      PastMail mail,
      TransactionTemplate transaction,
      Clock clock) {
    this.played = played;
    this.cast = cast;
    this.desk = desk;
    this.organisation = organisation;
    this.calendar = calendar;
    this.walk = walk;
    this.mail = mail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whether a play was begun and interrupted. */
  public boolean areUnfinished() {
    return played.find().filter(play -> !play.finished()).isPresent();
  }

  /** Whether the years were played, all of them. */
  public boolean arePlayed() {
    return played.find().filter(PlayedYears.Play::finished).isPresent();
  }

  /** Notes that so many finished years and the beginning of this one are to be played. */
  public void begin(int finishedYears) {
    var now = clock.instant();
    var timetable = new Timetable(day(now), finishedYears, calendar);
    played.begin(now, finishedYears, at(timetable.begins().minusDays(1), OPENING_TIME));
  }

  /** Plays from where the play has come to up to its end, or to the day of an interruption. */
  public void play() {
    mail.whilePlaying(this::playOn);
  }

  /** Lets the play end with the day it is at, or with its first; the next play goes on there. */
  void interrupt() {
    interrupted.set(true);
  }

  /** The last day that is played is the one before the visit: nothing is written after it. */
  private void playOn() {
    var play = played.find().orElseThrow();
    var timetable = new Timetable(day(play.endsAt()), play.finishedYears(), calendar);
    var happenings = new Happenings(timetable, organisation, desk, cast).inOrder();
    var player = new Player(desk, new SolbyScript(timetable, calendar), cast);
    walk.set(play.playedTo());
    for (var day = day(play.playedTo()).plusDays(1);
        day.isBefore(timetable.ends());
        day = day.plusDays(1)) {
      playDay(day, happenings, player);
      tell(day, timetable.ends());
      if (interrupted.getAndSet(false)) {
        return;
      }
    }
    walk.to(play.endsAt());
    played.finish();
  }

  private void playDay(LocalDate day, List<Happenings.Happening> happenings, Player player) {
    if (calendar.isOpen(day)) {
      desk.passTimeTo(timeOfWork(day));
      catchUp(day, happenings);
      player.workDay();
      played.playedTo(clock.instant());
    }
  }

  /** Another time every day, so that not everything seems to have been written at eight. */
  private static LocalDateTime timeOfWork(LocalDate day) {
    var minutes = Dice.of("time of work", day).from(5, MINUTES_OF_A_DAY);
    return day.atTime(OPENING_TIME.plusMinutes(minutes));
  }

  /** Each happening together with the note that it has happened: both or neither. */
  private void catchUp(LocalDate day, List<Happenings.Happening> happenings) {
    happenings.stream()
        .skip(played.find().orElseThrow().done())
        .takeWhile(happening -> !happening.on().isAfter(day))
        .forEach(
            happening ->
                transaction.executeWithoutResult(
                    status -> {
                      happening.happens().run();
                      played.oneMoreDone();
                    }));
  }

  private static void tell(LocalDate day, LocalDate ends) {
    if (day.equals(YearMonth.from(day).atEndOfMonth()) || day.plusDays(1).equals(ends)) {
      LOG.info("Solby's past is being played: {} of {}", YearMonth.from(day), YearMonth.from(ends));
    }
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(clock.getZone()).toInstant();
  }
}
