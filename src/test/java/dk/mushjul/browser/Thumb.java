package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page on a phone asks of a thumb. */
final class Thumb {

  /** What is pressed, each as small as it may be, in pixels. */
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll('main :is(button, select, textarea, summary, a.button,'
          + ' .fjs-inline-label, label:has(> [type=radio], > [type=checkbox]), .tasks a, .filters a,'
          + ' input:not([type=radio], [type=checkbox], [type=hidden])), nav a, header button')]
        .filter((target) => target.getClientRects().length)
        .map((target) => [target.getBoundingClientRect().height, target.outerHTML.slice(0, 120)])
        .filter(([height]) => height < 43.5).map(String)
      """;

  private Thumb() {}

  /** Whatever is pressed is at least as high as a thumb is broad, and nothing sticks out. */
  static void fits(Page page, String what) {
    assertThat((List<?>) page.evaluate(TOO_SMALL)).as(what).isEmpty();
    reachesAll(page, what);
  }

  /** Nothing sticks out to the right. */
  private static void reachesAll(Page page, String what) {
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(what)
        .isEqualTo(Camera.PHONE_WIDTH);
  }
}
