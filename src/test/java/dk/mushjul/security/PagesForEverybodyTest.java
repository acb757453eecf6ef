package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.OutboxRun;
import dk.mushjul.notification.Urgency;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import io.nayuki.qrcodegen.QrCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where everybody finds the way: from a mail, from paper, to messages, help and figures. */
@MushjulTest
class PagesForEverybodyTest {

  /** The white edge without which no phone reads such a code. */
  private static final int EDGE = 4;

  private static final Pattern SQUARE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Talks talks;
  @Autowired Notices notices;
  @Autowired OutboxRun outbox;
  @Autowired Mailbox mailbox;
  @Autowired JdbcTemplate jdbc;

  @Test
  void leadsFromEveryMailThroughTheSignInToWhatItIsAbout() {
    talks.call();
    talks.plan("emma");
    var links =
        jdbc.queryForList(
            """
            select distinct facts ->> 'link' from mushjul.notice
            where recipient = 'emma' and facts ->> 'link' is not null
            """,
            String.class);
    assertThat(links)
        .contains("/mus/tasks/" + talks.task("emma", "prepareEmployee").getId())
        .hasSizeGreaterThan(1);

    for (var link : links) {
      var emma = WebUser.stranger(base());
      var asked = location(emma.tryGet(link).headers().firstValue("Location"));
      var answer =
          emma.tryPostForm(
              asked,
              "/mus/login",
              Map.of("username", "emma", "password", TestPeople.PASSWORD, "to", link));

      assertThat(asked).startsWith("/mus/login");
      assertThat(location(answer.headers().firstValue("Location"))).isEqualTo(link);
      assertThat(emma.tryGet(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void showsMessagesRepresentativesFiguresAndTheCodeOnPaper() {
    people.solby();
    jdbc.update("update mushjul.employee set email = null where employee_id = 'emma'");
    notices.send(
        new Notice(
            "requestAnswered",
            "emma",
            Urgency.AT_ONCE,
            Map.of("link", "/mus/requests/emma/1"),
            Optional.empty()));

    outbox.drain();
    assertThat(mailbox.mails()).as("she has no address").isEmpty();
    assertThat(page("emma", "/mus/")).contains("Du har en ny besked");
    assertThat(page("erik", "/mus/")).as("mail tells him").doesNotContain("ny besked");
    assertThat(page("emma", "/mus/beskeder")).contains("Du har fået svar", "/mus/requests/emma/1");
    assertThat(page("emma", "/mus/")).as("read").doesNotContain("ny besked");
    assertThat(page("erik", "/mus/beskeder")).doesNotContain("Du har fået svar");
    assertThat(page("emma", "/mus/sparring")).contains("Gitte Nørby", "Kasper Toft");
    leadsAPhoneToTheFirstPage(page("emma", "/mus/qr"));
    jdbc.update("update mushjul.unit set tr_names = '{}' where unit_id = 'borgerservice'");
    jdbc.update("update mushjul.unit set tr_names = '{Tilde Top}' where unit_id = 'solby'");
    assertThat(page("emma", "/mus/sparring"))
        .contains("Tilde Top", "Solby Kommune", "Kasper Toft")
        .doesNotContain("Gitte");
  }

  @Test
  void showsFiguresToWhoeverMayReadThemAndNoneOfFewerThanFive() {
    talks.call();

    for (var other : List.of("emma", "erik")) {
      assertThat(signedIn(other).tryGet("/mus/tal/2027").statusCode()).as(other).isEqualTo(404);
    }
    var ofMads = page("mads", "/mus/tal/2027");
    assertThat(ofMads).contains("Borgerservice").doesNotContain("Hele arbejdspladsen");
    // Four people at most: nothing may be shown, not even how many they are.
    assertThat(ofMads).contains("Vises ikke:").doesNotContain("<dt>");
    assertThat(page("hanne", "/mus/tal/2027")).contains("Hele arbejdspladsen");
    assertThat(signedIn("hanne").tryGet("/mus/tal/2031").statusCode()).isEqualTo(404);
    assertThat(location(signedIn("hanne").tryGet("/mus/tal").headers().firstValue("Location")))
        .isEqualTo("/mus/tal/2027");
  }

  /** The squares on paper are those of the address, which is the first page's. */
  private static void leadsAPhoneToTheFirstPage(String page) {
    var address = page.replaceAll("(?s).*<p class=\"address\">([^<]+)</p>.*", "$1");
    assertThat(address).startsWith("http").endsWith("/mus");
    var code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    var dark =
        SQUARE
            .matcher(page)
            .results()
            .map(square -> square.group(1) + "," + square.group(2))
            .collect(Collectors.toSet());
    var expected = new HashSet<String>();
    for (var x = 0; x < code.size; x++) {
      for (var y = 0; y < code.size; y++) {
        if (code.getModule(x, y)) {
          expected.add((x + EDGE) + "," + (y + EDGE));
        }
      }
    }
    assertThat(dark).isEqualTo(expected);
  }

  private String location(Optional<String> header) {
    return header.orElse("").replace(base(), "");
  }

  private String page(String person, String path) {
    var answer = signedIn(person).tryGet(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
