package dk.mushjul.notification.mail;

import dk.mushjul.notification.Addressee;
import dk.mushjul.notification.Appointment;
import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.mail.Letter.Detail;
import dk.mushjul.notification.mail.Letter.Link;
import dk.mushjul.notification.mail.Letter.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts one notice into words. */
@Component
class Sections {

  /** The facts that are shown as a small table, in this order. */
  private static final List<String> DETAILS =
      List.of("on", "time", "place", "with", "unit", "tr", "amr");

  private final MailWords words;
  private final MailAddress from;

  Sections(MailWords words, MailAddress from) {
    this.words = words;
    this.from = from;
  }

  /** The same in another language than that of the mails. */
  Sections in(Locale language) {
    return new Sections(words.in(language), from);
  }

  Section of(
      NoticeKind kind,
      Map<String, String> given,
      Optional<Appointment> appointment,
      Addressee reader) {
    var facts = known(given, reader);
    appointment.ifPresent(entry -> add(entry, facts));
    var agenda = words.numbered(kind.id() + ".agenda", facts);
    return new Section(
        words.text(kind.id() + ".heading"),
        words.numbered(kind.id() + ".text", facts),
        details(facts),
        agenda.isEmpty() ? null : words.text(kind.id() + ".agenda"),
        agenda,
        List.of(),
        button(kind, facts));
  }

  /** The facts and what is always known; of two parties named, the reader is with the other. */
  private static Map<String, String> known(Map<String, String> given, Addressee reader) {
    var facts = new LinkedHashMap<>(given);
    facts.put("name", reader.name());
    facts.put("user", reader.userId());
    if (given.containsKey("employee") && given.containsKey("manager")) {
      var other = given.get("employee").equals(reader.name()) ? "manager" : "employee";
      facts.putIfAbsent("with", given.get(other));
    }
    return facts;
  }

  private void add(Appointment entry, Map<String, String> facts) {
    var until = entry.from().plusMinutes(entry.minutes());
    facts.put("on", entry.on().toString());
    facts.put(
        "time",
        words.text(
            "between", Map.of("from", words.time(entry.from()), "until", words.time(until))));
    if (entry.place() != null && !entry.place().isBlank()) {
      facts.put("place", entry.place());
    }
  }

  private List<Detail> details(Map<String, String> facts) {
    var details = new ArrayList<Detail>();
    for (var fact : DETAILS) {
      words
          .find("value." + fact, facts)
          .ifPresent(text -> details.add(new Detail(words.text("fact." + fact), text)));
    }
    return details;
  }

  private Link button(NoticeKind kind, Map<String, String> facts) {
    return words
        .find(kind.id() + ".button", facts)
        .map(label -> new Link(label, from.url(facts.get("link"))))
        .orElse(null);
  }
}
