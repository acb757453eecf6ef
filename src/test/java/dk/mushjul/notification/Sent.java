package dk.mushjul.notification;

import dk.mushjul.testing.Mailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The mails that were sent, taken apart. */
record Sent(Mailbox mailbox) {

  List<String> messageIds() throws MessagingException {
    var ids = new ArrayList<String>();
    for (var mail : mailbox.mails()) {
      ids.add(mail.getMessageID());
    }
    return ids;
  }

  MimeMessage to(String address) throws MessagingException {
    for (var mail : mailbox.mails()) {
      if (mail.getAllRecipients()[0].toString().contains(address)) {
        return mail;
      }
    }
    throw new AssertionError("No mail to " + address);
  }

  /** What follows these words in the calendar files of all mails. */
  List<String> calendarLines(String start) throws IOException, MessagingException {
    return calendarLines(start, "");
  }

  /** The same of the mails to one person, in the order in which they were sent. */
  List<String> calendarLines(String start, String recipient)
      throws IOException, MessagingException {
    var found = new ArrayList<String>();
    for (var mail : mailbox.mails()) {
      if (mail.getHeader("To", null).contains("<" + recipient)) {
        part(mail, 2)
            .lines()
            .filter(line -> line.startsWith(start))
            .forEach(line -> found.add(line.substring(start.length())));
      }
    }
    return found;
  }

  static List<String> types(MimeMessage mail) throws IOException, MessagingException {
    var types = new ArrayList<String>();
    var parts = (Multipart) mail.getContent();
    for (var i = 0; i < parts.getCount(); i++) {
      types.add(parts.getBodyPart(i).getContentType().split(";")[0]);
    }
    return types;
  }

  static String part(MimeMessage mail, int number) throws IOException, MessagingException {
    var part = ((Multipart) mail.getContent()).getBodyPart(number);
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
