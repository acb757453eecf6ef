package dk.mushjul.notification.mail;

import dk.mushjul.notification.Appointment;
import dk.mushjul.notification.Outgoing;
import dk.mushjul.notification.calendar.CalendarFile;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Fills the message that goes to the mail server. */
@Component
class MimeMails {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Letters letters;
  private final MailTemplates templates;
  private final MailWords words;
  private final MailAddress from;
  private final Clock clock;

  MimeMails(
      Letters letters, MailTemplates templates, MailWords words, MailAddress from, Clock clock) {
    this.letters = letters;
    this.templates = templates;
    this.words = words;
    this.from = from;
    this.clock = clock;
  }

  /**
   * Fills an empty message.
   *
   * @throws MessagingException when no mail can be made of it, whenever it is tried
   */
  void fill(MimeMessage message, Outgoing mail)
      throws MessagingException, UnsupportedEncodingException {
    var letter = letters.of(mail);
    message.setHeader("Message-ID", "<" + mail.messageId() + "@" + from.host() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language());
    message.setFrom(new InternetAddress(from.sender(), words.text("sender"), UTF_8));
    message.setRecipient(RecipientType.TO, recipient(mail));
    message.setSubject(oneLine(letter.subject()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContent(content(letter, mail));
  }

  private InternetAddress recipient(Outgoing mail)
      throws MessagingException, UnsupportedEncodingException {
    var address = new InternetAddress(mail.to().address().orElseThrow(), true);
    address.setPersonal(oneLine(mail.to().name()), UTF_8);
    return address;
  }

  private MimeMultipart content(Letter letter, Outgoing mail) throws MessagingException {
    var content = new MimeMultipart("alternative");
    content.addBodyPart(part(templates.text(letter), "text/plain; charset=UTF-8"));
    content.addBodyPart(part(templates.html(letter), "text/html; charset=UTF-8"));
    if (mail.appointment().isPresent()) {
      content.addBodyPart(calendar(mail, mail.appointment().get()));
    }
    return content;
  }

  private BodyPart calendar(Outgoing mail, Appointment appointment) throws MessagingException {
    var file =
        new CalendarFile(
            appointment,
            mail.sequence(),
            from.sender(),
            mail.to().address().orElseThrow(),
            mail.to().name(),
            from.url(mail.facts().get("link")),
            mail.at());
    return part(file.text(), "text/calendar; charset=UTF-8; method=" + file.method());
  }

  private static BodyPart part(String text, String type) throws MessagingException {
    var part = new MimeBodyPart();
    part.setContent(text, type);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /** A header is one line, whatever the directory says. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
