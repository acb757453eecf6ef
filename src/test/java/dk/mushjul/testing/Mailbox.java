package dk.mushjul.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the application has sent: a mail server on a free port, the same for the whole build. */
public class Mailbox {

  private static final GreenMail SERVER = start();

  /** Every mail since the test began, oldest first. */
  public List<MimeMessage> mails() {
    return List.of(SERVER.getReceivedMessages());
  }

  /** What the mails to an address say, oldest first, as text and in one line each. */
  public List<String> textsTo(String address) throws IOException, MessagingException {
    var texts = new ArrayList<String>();
    for (var mail : mails()) {
      if (mail.getHeader("To", null).contains(address)) {
        var text = ((Multipart) mail.getContent()).getBodyPart(0).getInputStream().readAllBytes();
        texts.add(new String(text, StandardCharsets.UTF_8).replaceAll("\\s+", " "));
      }
    }
    return texts;
  }

  /** The mail server itself, for what is asked more rarely. */
  public GreenMail server() {
    return SERVER;
  }

  /** Forgets every mail. */
  public void empty() {
    try {
      SERVER.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  static int port() {
    return SERVER.getSmtp().getPort();
  }

  private static GreenMail start() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }
}
