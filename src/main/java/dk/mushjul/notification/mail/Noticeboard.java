package dk.mushjul.notification.mail;

import dk.mushjul.notification.Addressee;
import dk.mushjul.notification.NoticeLog;
import dk.mushjul.notification.mail.Letter.Detail;
import java.time.Instant;
import java.util.List;
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

  /** The newest notices for a person of that name. */
  public List<Posted> of(String person, String name, int atMost) {
    var reader = new Addressee(person, name, null);
    return log.of(person, atMost).stream().map(told -> posted(told, reader)).toList();
  }

  private Posted posted(NoticeLog.Told told, Addressee reader) {
    var section = sections.of(told.kind(), told.facts(), told.appointment(), reader);
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
