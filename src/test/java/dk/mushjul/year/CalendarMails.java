package dk.mushjul.year;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** The calendar files in mails, as a calendar program reads them. */
final class CalendarMails {

  private CalendarMails() {}

  /**
   * An entry that a calendar was told about.
   *
   * @param announced the method that the mail part's header names
   */
  record Entry(
      String recipient, String uid, int sequence, String method, String announced, String start) {}

  static List<Entry> in(List<MimeMessage> mails)
      throws MessagingException, IOException, ParserException {
    var entries = new ArrayList<Entry>();
    for (var mail : mails) {
      collect(mail.getContent(), mail.getAllRecipients()[0].toString(), entries);
    }
    return entries;
  }

  private static void collect(Object content, String recipient, List<Entry> entries)
      throws MessagingException, IOException, ParserException {
    if (!(content instanceof Multipart parts)) {
      return;
    }
    for (var i = 0; i < parts.getCount(); i++) {
      var part = parts.getBodyPart(i);
      if (part.isMimeType("text/calendar")) {
        entries.add(read(part, recipient));
      } else {
        collect(part.getContent(), recipient, entries);
      }
    }
  }

  private static Entry read(BodyPart part, String recipient)
      throws MessagingException, IOException, ParserException {
    Calendar calendar;
    try (var text = new InputStreamReader(part.getInputStream(), StandardCharsets.UTF_8)) {
      calendar = new CalendarBuilder().build(text);
    }
    calendar.validate();
    VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    return new Entry(
        recipient,
        event.getRequiredProperty("UID").getValue(),
        Integer.parseInt(event.getRequiredProperty("SEQUENCE").getValue()),
        calendar.getRequiredProperty("METHOD").getValue(),
        new ContentType(part.getContentType()).getParameter("method"),
        event.getRequiredProperty("DTSTART").getValue());
  }
}
