package dk.mushjul.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.notification.Addressee;
import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.Outgoing;
import dk.mushjul.notification.Post.Delivery;
import dk.mushjul.notification.Post.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {

  private RudeMailServer rude;

  @BeforeEach
  void start() throws IOException {
    rude = new RudeMailServer();
  }

  @AfterEach
  void stop() throws IOException {
    rude.close();
  }

  @Test
  void sendsManyOverOneConnection() {
    var deliveries = server("127.0.0.1").deliver(mails(3));

    assertThat(deliveries).extracting(Delivery::outcome).containsOnly(Outcome.SENT).hasSize(3);
    assertThat(rude.connections()).isEqualTo(1);
    assertThat(rude.received()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such user, REFUSED, 550",
    "RCPT, 553 mailbox name not allowed, REFUSED, 553",
    "RCPT, 450 greylisted, LATER, 450",
    "DATA, 554 looks like spam, REFUSED, 554",
    "DATA, 452 disk full, LATER, 452",
    "RCPT, 530 log in first, LATER, 530",
    "MAIL, 550 sender not allowed, SERVER_AWAY, ",
    "MAIL, 451 come back, SERVER_AWAY, "
  })
  void tellsWhatLastsFromWhatPasses(String command, String answer, Outcome outcome, String code) {
    rude.answer(command, answer);

    var delivery = server("127.0.0.1").deliver(mails(1)).get(0);

    assertThat(delivery.outcome()).isEqualTo(outcome);
    assertThat(delivery.code()).isEqualTo(code);
  }

  @Test
  void refusesOneMailAndSendsTheOthers() {
    rude.answerOnce("RCPT", "550 no such user");

    assertThat(server("127.0.0.1").deliver(mails(3)))
        .extracting(Delivery::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.SENT, Outcome.SENT);
  }

  @Test
  void triesAgainWhenTheServerHangsUpBeforeItAnswers() {
    rude.hangUpAfterData();

    assertThat(server("127.0.0.1").deliver(mails(1)).get(0).outcome())
        .isIn(Outcome.LATER, Outcome.SERVER_AWAY);
  }

  @Test
  void givesUpOnASilentServer() {
    rude.saysNothing();
    var start = System.nanoTime();

    assertThat(server("127.0.0.1").deliver(mails(1)).get(0).outcome())
        .isEqualTo(Outcome.SERVER_AWAY);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void knowsWhenNobodyListens() throws IOException {
    var server = server("127.0.0.1");
    rude.close();

    assertThat(server.deliver(mails(2)))
        .extracting(Delivery::outcome)
        .containsExactly(Outcome.SERVER_AWAY, Outcome.SERVER_AWAY);
  }

  @Test
  void isClosedWithoutAHost() {
    assertThat(server("").isOpen()).isFalse();
    assertThat(server(" ").isOpen()).isFalse();
    assertThat(server("127.0.0.1").isOpen()).isTrue();
  }

  private MailServer server(String host) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(rude.port());
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
    sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
    var beans = new StaticListableBeanFactory(Map.of("sender", sender));
    return new MailServer(beans.getBeanProvider(JavaMailSender.class), mimeMails(), host);
  }

  private static MimeMails mimeMails() {
    var words = new MailWords(Words.messages(), Locale.forLanguageTag("da"));
    var address = new MailAddress("mushjul@example.dk", "https://mus.example.dk");
    var letters = new Letters(words, new Sections(words, address), address);
    return new MimeMails(letters, new MailTemplates(), words, address, Clock.systemUTC());
  }

  private static List<Outgoing> mails(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Outgoing(
                    i,
                    "m" + i,
                    NoticeKind.REQUEST_ANSWERED,
                    new Addressee("p" + i, "P " + i, "p" + i + "@example.dk"),
                    Map.of("link", "/mus/"),
                    List.of(),
                    Instant.EPOCH,
                    Optional.empty(),
                    0))
        .toList();
  }
}
