package dk.mushjul.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.notification.Appointment;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

  private static final Instant STAMP = Instant.parse("2027-03-01T07:00:00Z");

  @Test
  void asksForADayInDanishTime() throws Exception {
    var text = file(appointment("Lokale 3", false), 0).text();

    assertThat(lines(text))
        .contains(
            "METHOD:REQUEST",
            "UID:conversation-2027/emma",
            "DTSTAMP:20270301T070000Z",
            "DTSTART;TZID=Europe/Copenhagen:20270331T100000",
            "DTEND;TZID=Europe/Copenhagen:20270331T113000",
            "SEQUENCE:0",
            "SUMMARY:MUS",
            "CLASS:PRIVATE",
            "STATUS:CONFIRMED",
            "LOCATION:Lokale 3",
            "TZID:Europe/Copenhagen");
    assertThat(event(text).getRequiredProperty("UID").getValue())
        .isEqualTo("conversation-2027/emma");
  }

  @Test
  void takesADayBack() throws Exception {
    var text = file(appointment(null, true), 3).text();

    assertThat(lines(text)).contains("METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED");
    assertThat(text).doesNotContain("LOCATION");
    assertThat(event(text)).isNotNull();
  }

  @Test
  void keepsOddCharactersInTheirPlace() throws Exception {
    var place = "Rum \"Æble\"; 2. sal, bag\nkøkkenet\r\nX-EVIL:1\\n";

    var event = event(file(appointment(place, false), 0).text());

    assertThat(event.getRequiredProperty("LOCATION").getValue().replace("\r", ""))
        .isEqualTo(place.replace("\r", ""));
    assertThat(event.getProperty("X-EVIL")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-03-28, 2027-03-28T08:00:00Z", "2027-10-31, 2027-10-31T09:00:00Z"})
  void meansTheSameMomentOnTheDaysTheClocksChange(LocalDate day, Instant moment) throws Exception {
    var appointment = new Appointment("u", day, LocalTime.of(10, 0), 60, null, "MUS", false);

    DtStart<java.time.ZonedDateTime> start =
        event(file(appointment, 0).text())
            .<DtStart<java.time.ZonedDateTime>>getRequiredProperty("DTSTART");

    assertThat(start.getDate().toInstant()).isEqualTo(moment);
  }

  private static CalendarFile file(Appointment appointment, int sequence) {
    return new CalendarFile(
        appointment,
        sequence,
        "mushjul@example.dk",
        "emma@example.dk",
        "Emma \"Æ\" Ø; Å",
        "http://localhost:8080/mus/",
        STAMP);
  }

  private static Appointment appointment(String place, boolean cancelled) {
    return new Appointment(
        "conversation-2027/emma",
        LocalDate.of(2027, 3, 31),
        LocalTime.of(10, 0),
        90,
        place,
        "MUS",
        cancelled);
  }

  private static String[] lines(String text) {
    return text.split("\r\n");
  }

  private static VEvent event(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
  }
}
