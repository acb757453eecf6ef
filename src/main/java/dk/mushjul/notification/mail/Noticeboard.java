package dk.mushjul.notification.mail;

import dk.mushjul.notification.Addressee;
import dk.mushjul.notification.NoticeLog;
import dk.mushjul.notification.mail.Letter.Detail;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What somebody was told, in words: for whoever has no mail address, and whoever lost a mail. */
@Component
public class Noticeboard {

  private final NoticeLog log;
  private final Sections sections;

  Noticeboard(NoticeLog log, Sections sections) {
    this.log = log;
    this.sections = sections;
  }

  /** The newest notices for a person of that name, in the language of whoever reads. */
  public List<Posted> of(String person, String name, int atMost, Locale language) {
    var reader = new Addressee(person, name, null);
    var inWords = sections.in(language);
    return log.of(person, atMost).stream().map(told -> posted(told, inWords, reader)).toList();
  }

  private static Posted posted(NoticeLog.Told told, Sections inWords, Addressee reader) {
    var section = inWords.of(told.kind(), told.facts(), told.appointment(), reader);
    return new Posted(
        section.heading(),
        section.paragraphs(),
        section.details(),
        told.facts().get("link"),
        told.at());
  }

  /**
   * A notice as it is shown.
   *
   * @param link a path of this application
   */
  public record Posted(
      String title, List<String> text, List<Detail> details, String link, Instant at) {}
}
