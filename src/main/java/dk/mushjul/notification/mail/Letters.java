package dk.mushjul.notification.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.Outgoing;
import dk.mushjul.notification.mail.Letter.Footer;
import dk.mushjul.notification.mail.Letter.Group;
import dk.mushjul.notification.mail.Letter.Line;
import dk.mushjul.notification.mail.Letter.Link;
import dk.mushjul.notification.mail.Letter.Section;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts notices into words: one of them as a mail of its own, a day's as one mail together. */
@Component
public class Letters {

  private static final Supplier<Map<NoticeKind, List<Outgoing.Item>>> MOST_PRESSING_FIRST =
      () -> new TreeMap<>(Comparator.<NoticeKind>naturalOrder().reversed());

  private final MailWords words;
  private final Sections sections;
  private final MailAddress from;

  Letters(MailWords words, Sections sections, MailAddress from) {
    this.words = words;
    this.sections = sections;
    this.from = from;
  }

  /** The letter that a notice becomes. */
  public Letter of(Outgoing mail) {
    var body =
        mail.kind() == NoticeKind.DAILY_MAIL
            ? daily(mail)
            : List.of(sections.of(mail.kind(), mail.facts(), mail.appointment(), mail.to()));
    return new Letter(words.language(), subject(mail), greeting(mail.to().name()), body, footer());
  }

  private String subject(Outgoing mail) {
    var only = mail.items().size() == 1 ? mail.items().get(0).kind() : mail.kind();
    return words.text(only.id() + ".subject");
  }

  private String greeting(String name) {
    return words.text("greeting", Map.of("name", name.split(" ")[0]));
  }

  private Footer footer() {
    return new Footer(words.text("footer"), new Link(words.text("mine"), from.url("/mus/")));
  }

  private List<Section> daily(Outgoing mail) {
    var items = mail.items();
    var news = items.stream().filter(item -> !item.kind().isTask());
    var tasks =
        items.stream()
            .filter(item -> item.kind().isTask())
            .collect(groupingBy(Outgoing.Item::kind, MOST_PRESSING_FIRST, toList()));
    return Stream.concat(
            news.map(item -> sections.of(item.kind(), item.facts(), Optional.empty(), mail.to())),
            tasks.entrySet().stream().map(kind -> tasks(kind.getKey(), kind.getValue())))
        .toList();
  }

  private Section tasks(NoticeKind kind, List<Outgoing.Item> items) {
    var groups =
        items.stream()
            .collect(groupingBy(this::title, LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(
                group ->
                    new Group(group.getKey(), group.getValue().stream().map(this::line).toList()))
            .toList();
    return new Section(
        words.text(kind.id() + ".heading"), List.of(), List.of(), null, List.of(), groups, null);
  }

  /** The step's name in this language, or as the diagram has it. */
  private String title(Outgoing.Item item) {
    var step = "step." + item.facts().get("step");
    return words.find(step, Map.of()).orElse(item.facts().get("about"));
  }

  private Line line(Outgoing.Item item) {
    var facts = item.facts();
    return new Line(
        facts.getOrDefault("person", words.text("open")),
        words.find("due", facts).orElse(null),
        from.url(facts.get("link")));
  }
}
