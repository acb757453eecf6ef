package dk.mushjul.notification.calendar;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.notification.Appointment;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * An appointment as iCalendar: a request, or its cancellation. It is private, and says no more than
 * its title and a link, since calendars are shared.
 *
 * @param organizer the address that the mail comes from
 * @param attendee the recipient's address
 * @param attendeeName the recipient's name
 * @param stamp when the notice was written: the same over every attempt to send it
 */
public record CalendarFile(
    Appointment appointment,
    int sequence,
    String organizer,
    String attendee,
    String attendeeName,
    String description,
    Instant stamp) {

  /** REQUEST or CANCEL. */
  public String method() {
    return kind().getValue();
  }

  /** The file's text. */
  public String text() {
    var calendar = new Calendar();
    calendar.withProdId("-//Mushjul//MUS//DA").withDefaults().withProperty(kind());
    calendar.withComponent(CopenhagenTime.zone()).withComponent(event());
    calendar.validate();
    return calendar.toString();
  }

  private Method kind() {
    return appointment.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
  }

  private VEvent event() {
    var event = new VEvent(false);
    var start = appointment.on().atTime(appointment.from()).atZone(BusinessClock.ZONE);
    add(event, new Uid(appointment.uid()));
    add(event, new DtStamp(stamp));
    add(event, new DtStart<>(start));
    add(event, new DtEnd<>(start.plus(Duration.ofMinutes(appointment.minutes()))));
    add(event, new Sequence(sequence));
    add(event, new Summary(appointment.title()));
    add(event, new Description(description));
    add(event, new Clazz(ImmutableClazz.PRIVATE.getValue()));
    add(event, new Organizer(URI.create("mailto:" + organizer)));
    add(event, invited());
    add(event, status());
    if (appointment.place() != null && !appointment.place().isBlank()) {
      add(event, new Location(appointment.place()));
    }
    return event;
  }

  private Attendee invited() {
    var invited = new Attendee(URI.create("mailto:" + attendee));
    invited.add(new Cn(attendeeName));
    invited.add(Role.REQ_PARTICIPANT);
    invited.add(PartStat.ACCEPTED);
    invited.add(Rsvp.FALSE);
    return invited;
  }

  private Property status() {
    return appointment.cancelled()
        ? ImmutableStatus.VEVENT_CANCELLED
        : ImmutableStatus.VEVENT_CONFIRMED;
  }

  private static void add(VEvent event, Property property) {
    event.add(property);
  }
}
