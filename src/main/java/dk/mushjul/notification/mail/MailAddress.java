package dk.mushjul.notification.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where mails come from, and where their links lead. */
@Component
class MailAddress {

  private final String sender;
  private final String base;

  MailAddress(
      @Value("${mushjul.mail.from}") String sender,
      @Value("${mushjul.url:http://localhost:${server.port:8080}}") String url) {
    this.sender = sender;
    this.base = url.replaceAll("/+$", "");
  }

  String sender() {
    return sender;
  }

  /** A path of this application as a public address. */
  String url(String path) {
    return base + path;
  }

  /** The right-hand side of message ids. */
  String host() {
    return URI.create(base).getHost();
  }
}
