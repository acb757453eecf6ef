package dk.mushjul.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.notification.Addressee;
import dk.mushjul.notification.Appointment;
import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.Outgoing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

  private static final Addressee EMMA = new Addressee("emma", "Emma Kjær", "emma@example.dk");
  private static final Map<String, String> ALL_FACTS =
      Map.ofEntries(
          Map.entry("link", "/mus/tasks/7"),
          Map.entry("year", "2027"),
          Map.entry("firstDay", "2027-03-01"),
          Map.entry("lastDay", "2027-06-30"),
          Map.entry("validUntil", "2027-01-18"),
          Map.entry("until", "2027-08-16"),
          Map.entry("unit", "Borgerservice"),
          Map.entry("manager", "Mads Bruun"),
          Map.entry("employee", "Emma Kjær"),
          Map.entry("on", "2027-03-31"),
          Map.entry("due", "2027-03-24"),
          Map.entry("step", "prepareEmployee"),
          Map.entry("about", "Forbered din MUS"),
          Map.entry("count", "3"),
          Map.entry("tr", "Gitte Nørby"),
          Map.entry("amr", "Kasper Toft"));

  private final Letters danish = letters("da");
  private final MailTemplates templates = new MailTemplates();

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void hasWordsForEveryKindInBothLanguages(NoticeKind kind) {
    for (var letters : List.of(danish, letters("en"))) {
      var letter = letters.of(mail(kind, ALL_FACTS));

      assertThat(letter.subject()).isNotBlank().doesNotContain("{", "Emma", "Mads");
      assertThat(templates.text(letter))
          .doesNotContain("{", "null")
          .doesNotContainPattern("mail\\.\\w");
      assertThat(templates.html(letter)).doesNotContain("{{", "null", " th:");
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void getsByWithoutTheFactsThatMayBeMissing(NoticeKind kind) {
    var facts = Map.of("link", "/mus/", "about", "Forbered din MUS");

    var text = templates.text(danish.of(mail(kind, facts)));

    assertThat(text).doesNotContain("{", "null");
  }

  @Test
  void invitesWithDayTimePlaceAndTheOther() throws IOException {
    var entry =
        new Appointment(
            "u", LocalDate.of(2027, 3, 31), LocalTime.of(10, 0), 90, "Lokale 3", "MUS", false);
    var letter = danish.of(mail(NoticeKind.INVITATION, ALL_FACTS, entry));

    assertThat(templates.text(letter))
        .contains("Hej Emma\n")
        .contains("Dag: onsdag den 31. marts 2027")
        .contains("Tid: kl. 10.00–11.30")
        .contains("Sted: Lokale 3")
        .contains("Sammen med: Mads Bruun")
        .contains("https://mus.example.dk/mus/tasks/7")
        .doesNotContain("Emma Kjær");
    keep("invitation", letter);
  }

  @Test
  void bringsTheAgendasAlong() throws IOException {
    var managers = danish.of(mail(NoticeKind.BRIEFING_MANAGER, ALL_FACTS));
    var unit = danish.of(mail(NoticeKind.GROUP_MEETING, ALL_FACTS));

    assertThat(managers.sections().get(0).agenda()).hasSize(9);
    assertThat(unit.sections().get(0).agenda()).hasSize(10);
    assertThat(templates.text(unit)).contains("arbejdstid med løn").contains("10. ");
    assertThat(danish.of(mail(NoticeKind.UNIT_FOCUS, ALL_FACTS)).sections().get(0).agenda())
        .isEqualTo(unit.sections().get(0).agenda());
    keep("briefingManager", managers);
    keep("groupMeeting", unit);
    keep("choosePassword", danish.of(mail(NoticeKind.CHOOSE_PASSWORD, ALL_FACTS)));
  }

  @Test
  void gathersADaySortedByWhatIsToBeDone() throws IOException {
    var items = new ArrayList<Outgoing.Item>();
    items.add(
        new Outgoing.Item(NoticeKind.TASK_OVERDUE, task("draftPlan", "Skriv planen", "Erik Holm")));
    for (var person : List.of("Emma Kjær", "Erik Holm", "Fatima El-Khatib", "Jørgen Æbelø")) {
      items.add(
          new Outgoing.Item(
              NoticeKind.TASK_OPENED, task("planConversation", "Planlæg MUS", person)));
    }
    items.add(
        new Outgoing.Item(NoticeKind.PLAN_AGREED, Map.of("link", "/mus/", "with", "Erik Holm")));
    items.add(
        new Outgoing.Item(NoticeKind.TASK_OPENED, task("approvePlan", "Godkend planen", null)));

    var letter = danish.of(daily(items));

    assertThat(letter.subject()).isEqualTo("MUS: nyt til dig");
    assertThat(letter.sections())
        .extracting(Letter.Section::heading)
        .containsExactly("Planen er aftalt", "Skulle have været færdige", "Nye opgaver");
    assertThat(letter.sections().get(2).groups())
        .extracting(Letter.Group::title)
        .containsExactly("Planlæg MUS", "Godkend planen");
    assertThat(templates.text(letter))
        .contains("- Jørgen Æbelø, senest 24. marts\n  https://mus.example.dk/mus/tasks/7");
    keep("dailyMail", letter);
  }

  @Test
  void namesTheOnlyThingInTheSubject() {
    var one = List.of(new Outgoing.Item(NoticeKind.MUS_TEST_INVITED, Map.of("link", "/mus/")));

    assertThat(danish.of(daily(one)).subject()).isEqualTo("MUS-testen er åben");
  }

  @Test
  void namesStepsAsTheDiagramDoesOrInEnglish() {
    var items =
        List.of(
            new Outgoing.Item(NoticeKind.TASK_OPENED, task("approvePlan", "Godkend planen", null)),
            new Outgoing.Item(
                NoticeKind.TASK_OPENED, task("askTheMayor", "Spørg borgmesteren", null)));

    assertThat(letters("en").of(daily(items)).sections().get(0).groups())
        .extracting(Letter.Group::title)
        .containsExactly("Approve the plan", "Spørg borgmesteren");
  }

  @Test
  void showsMarkupAndExpressionsAsTheyAre() {
    var name = "<img src=//x onerror=alert(1)> ${T(java.lang.Runtime)} [[${7*7}]] __${1}__ {link}";
    var facts = new HashMap<>(ALL_FACTS);
    facts.put("manager", name);
    var letter = danish.of(mail(NoticeKind.UNIT_FOCUS, facts));

    assertThat(templates.text(letter)).contains(name);
    assertThat(templates.html(letter))
        .doesNotContain("<img")
        .contains("&lt;img src=//x onerror=alert(1)&gt; ${T(java.lang.Runtime)} [[${7*7}]]");
  }

  @Test
  void fetchesNothingFromElsewhere() {
    var html = templates.html(danish.of(mail(NoticeKind.BRIEFING_EMPLOYEE, ALL_FACTS)));

    assertThat(html).doesNotContain("src=", "url(", "@import", "<link", "<script");
  }

  private static Map<String, String> task(String step, String about, String person) {
    var facts =
        new HashMap<>(
            Map.of("step", step, "about", about, "link", "/mus/tasks/7", "due", "2027-03-24"));
    if (person != null) {
      facts.put("person", person);
    }
    return facts;
  }

  /** Kept to be looked at, in {@code target/mails}. */
  private void keep(String name, Letter letter) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "mails"));
    Files.writeString(folder.resolve(name + ".html"), templates.html(letter));
    Files.writeString(folder.resolve(name + ".txt"), templates.text(letter));
  }

  private static Outgoing daily(List<Outgoing.Item> items) {
    return new Outgoing(
        1, "m", NoticeKind.DAILY_MAIL, EMMA, Map.of(), items, Instant.EPOCH, Optional.empty(), 0);
  }

  private static Outgoing mail(NoticeKind kind, Map<String, String> facts) {
    return mail(kind, facts, null);
  }

  private static Outgoing mail(NoticeKind kind, Map<String, String> facts, Appointment entry) {
    return new Outgoing(
        1, "m", kind, EMMA, facts, List.of(), Instant.EPOCH, Optional.ofNullable(entry), 0);
  }

  private static Letters letters(String language) {
    var words = new MailWords(Words.messages(), Locale.forLanguageTag(language));
    var address = new MailAddress("mushjul@example.dk", "https://mus.example.dk/");
    return new Letters(words, new Sections(words, address), address);
  }
}
