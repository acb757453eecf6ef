package dk.mushjul.notification.calendar;

import dk.mushjul.clock.BusinessClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Danish time as a calendar file describes it. The library's own definition of the zone bears the
 * name of another city, and would be fetched from the net.
 */
final class CopenhagenTime {

  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  private CopenhagenTime() {}

  static VTimeZone zone() {
    var zone = new VTimeZone();
    zone.add(new TzId(BusinessClock.ZONE.getId()));
    zone.add(since(new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1996, 3, 31, 2, 0), 3));
    zone.add(
        since(new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0), 10));
    return zone;
  }

  private static Observance since(
      Observance part,
      String name,
      ZoneOffset from,
      ZoneOffset to,
      LocalDateTime start,
      int month) {
    part.add(new TzName(name));
    part.add(new TzOffsetFrom(from));
    part.add(new TzOffsetTo(to));
    part.add(new DtStart<>(start));
    part.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
    return part;
  }
}
