package dk.mushjul.notification.mail;

import java.util.List;

/**
 * A mail in words, before it is text or HTML.
 *
 * @param language of the words, as {@code lang} of the page
 */
public record Letter(
    String language, String subject, String greeting, List<Section> sections, Footer footer) {

  /** One thing that is told. Lists may be empty, the agenda's title and the button null. */
  public record Section(
      String heading,
      List<String> paragraphs,
      List<Detail> details,
      String agendaTitle,
      List<String> agenda,
      List<Group> groups,
      Link button) {}

  /** A line of a small table: the day, the place. */
  public record Detail(String label, String text) {}

  /** Tasks of one kind. */
  public record Group(String title, List<Line> lines) {}

  /** One task: whom it is about, by when, and where it is. */
  public record Line(String text, String note, String url) {}

  /** Where to go on. */
  public record Link(String label, String url) {}

  /** Who sends this, and where everything stands. */
  public record Footer(String text, Link link) {}
}
