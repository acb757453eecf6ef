package dk.mushjul.notification.mail;

import dk.mushjul.notification.Outgoing;
import dk.mushjul.notification.Post;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server of the settings; with none there is no post, and everything waits. */
@Component
class MailServer implements Post {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

  private final ObjectProvider<JavaMailSender> sender;
  private final MimeMails mails;
  private final boolean open;
  private final AtomicBoolean said = new AtomicBoolean();

  MailServer(
      ObjectProvider<JavaMailSender> sender,
      MimeMails mails,
      @Value("${spring.mail.host:}") String host) {
    this.sender = sender;
    this.mails = mails;
    this.open = !host.isBlank();
  }

  @Override
  public boolean isOpen() {
    if (!open && !said.getAndSet(true)) {
      LOG.info("No mail server is set (spring.mail.host): mail waits in the outbox");
    }
    return open;
  }

  @Override
  public List<Delivery> deliver(List<Outgoing> outgoing) {
    var done = new ArrayList<Delivery>();
    var messages = messages(outgoing, done);
    var failures = send(List.copyOf(messages.keySet()));
    messages.forEach((message, mail) -> done.add(delivery(mail, failures.get(message))));
    return done;
  }

  private Map<MimeMessage, Outgoing> messages(List<Outgoing> outgoing, List<Delivery> done) {
    var messages = new LinkedHashMap<MimeMessage, Outgoing>();
    for (var mail : outgoing) {
      try {
        var message = sender.getObject().createMimeMessage();
        mails.fill(message, mail);
        messages.put(message, mail);
      } catch (MessagingException | UnsupportedEncodingException e) {
        done.add(unusable(mail, e, Outcome.REFUSED));
      } catch (RuntimeException e) {
        // A mistake in words or templates can be mended; the mail is not lost for it.
        done.add(unusable(mail, e, Outcome.LATER));
      }
    }
    return messages;
  }

  private static Delivery unusable(Outgoing mail, Exception why, Outcome outcome) {
    LOG.warn("Notice {} cannot become a mail: {}", mail.id(), why.getClass().getName());
    return new Delivery(mail, outcome, "unusable");
  }

  /** Sends all of them over one connection; answers those that failed. */
  private Map<Object, Exception> send(List<MimeMessage> messages) {
    if (messages.isEmpty()) {
      return Map.of();
    }
    try {
      sender.getObject().send(messages.toArray(MimeMessage[]::new));
      return Map.of();
    } catch (MailSendException e) {
      return e.getFailedMessages();
    } catch (MailException e) {
      var all = new LinkedHashMap<Object, Exception>();
      messages.forEach(message -> all.put(message, e));
      return all;
    }
  }

  private static Delivery delivery(Outgoing mail, Exception failure) {
    if (failure == null) {
      return new Delivery(mail, Outcome.SENT, null);
    }
    var answer = SmtpAnswer.in(failure);
    LOG.warn("Notice {} was not sent: {}", mail.id(), answer.description());
    return new Delivery(mail, answer.outcome(), answer.code());
  }
}
