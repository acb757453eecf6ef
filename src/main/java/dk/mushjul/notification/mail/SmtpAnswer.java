package dk.mushjul.notification.mail;

import dk.mushjul.notification.Post.Outcome;
import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a mail server answered, without its words, which may name people. A mail is refused for good
 * only when the server will not have this recipient or this message; that it will not have us
 * (sender, login) is for the operator to mend, and everything waits.
 */
record SmtpAnswer(Outcome outcome, String code, String description) {

  private static final int PERMANENT = 500;
  private static final int LOGIN_FROM = 530;
  private static final int LOGIN_TO = 538;

  static SmtpAnswer in(Exception failure) {
    return chain(failure).flatMap(SmtpAnswer::answer).findFirst().orElseGet(() -> away(failure));
  }

  private static Stream<SmtpAnswer> answer(Exception failure) {
    if (failure instanceof SMTPAddressFailedException refused) {
      return Stream.of(of(refused.getReturnCode()));
    }
    if (failure instanceof SMTPSendFailedException refused && !isAboutSender(refused)) {
      return Stream.of(of(refused.getReturnCode()));
    }
    return Stream.empty();
  }

  private static boolean isAboutSender(SMTPSendFailedException failure) {
    return String.valueOf(failure.getCommand()).startsWith("MAIL");
  }

  private static SmtpAnswer of(int code) {
    var login = code >= LOGIN_FROM && code <= LOGIN_TO;
    var outcome = code >= PERMANENT && !login ? Outcome.REFUSED : Outcome.LATER;
    return new SmtpAnswer(outcome, Integer.toString(code), "answer " + code);
  }

  private static SmtpAnswer away(Exception failure) {
    var outermost = failure.getClass().getSimpleName();
    return new SmtpAnswer(Outcome.SERVER_AWAY, null, outermost);
  }

  private static Stream<Exception> chain(Exception failure) {
    return Stream.iterate(failure, one -> one != null, SmtpAnswer::next);
  }

  private static Exception next(Exception failure) {
    var next =
        failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
    return next instanceof Exception found ? found : null;
  }
}
