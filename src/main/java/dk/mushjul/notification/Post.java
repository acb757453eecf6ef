package dk.mushjul.notification;

import java.util.List;

/** Carries mails to the mail server. */
public interface Post {

  /** Whether there is a mail server at all. */
  boolean isOpen();

  /** Tries to send each mail and says what became of it, in the order given. */
  List<Delivery> deliver(List<Outgoing> mails);

  /**
   * What became of one mail.
   *
   * @param code the server's answer to a mail it will never take, else null
   */
  record Delivery(Outgoing mail, Outcome outcome, String code) {}

  /** What became of a mail. */
  enum Outcome {
    /** The server has it. */
    SENT,
    /** Not now; it may do later. */
    LATER,
    /** The server could not be reached: no other mail would get through either. */
    SERVER_AWAY,
    /** This mail will never be taken. */
    REFUSED
  }
}
