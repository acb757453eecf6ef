package dk.mushjul.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;

/**
 * Counts what people do with their hands in a browser that is not content: clicks, keys outside the
 * boxes for words, pages that load, and how often the hand goes from one device to the other.
 *
 * <p>The times are those of the keystroke-level model: Card, Moran and Newell, "The keystroke-level
 * model for user performance time with interactive systems", Communications of the ACM 23(7), 1980.
 * How long a page takes is our own guess.
 */
final class KeystrokeLevel {

  private static final double KEY = 0.28;
  private static final double POINT = 1.1;
  private static final double BUTTON = 0.1;
  private static final double HOME = 0.4;
  private static final double THINK = 1.35;
  private static final double PAGE = 1.0;

  private static final String LISTEN =
      """
      const words = '.mj-form textarea, .mj-form .fjs-form-field-textfield input';
      addEventListener('pointerdown', (event) => event.isTrusted && didByHand('click'), true);
      addEventListener('keydown', (event) => {
        if (event.isTrusted) didByHand(event.target.matches?.(words) ? 'word' : 'key');
      }, true);
      """;

  private int clicks;
  private int keys;
  private int letters;
  private int pages;
  private int handsMoved;
  private boolean onKeys;

  /** Begins to count in a browser, before its first page is opened. */
  void watch(BrowserContext browser) {
    browser.exposeBinding("didByHand", (source, what) -> did((String) what[0]));
    browser.addInitScript(LISTEN);
    browser.onPage(this::watch);
  }

  private void watch(Page page) {
    page.onFrameNavigated(
        frame -> {
          if (frame.parentFrame() == null && !frame.url().equals("about:blank")) {
            pages++;
          }
        });
  }

  private Object did(String what) {
    var typed = !what.equals("click");
    if (typed != onKeys) {
      handsMoved++;
      onKeys = typed;
    }
    switch (what) {
      case "click" -> clicks++;
      case "key" -> keys++;
      default -> letters++;
    }
    return null;
  }

  /** How many letters of content were typed; they are not in the time. */
  int letters() {
    return letters;
  }

  /**
   * How long it takes to write so many letters in so many boxes, and to think before each, in
   * seconds.
   */
  static double writing(int letters, int boxes) {
    return letters * KEY + boxes * (THINK + POINT + 2 * BUTTON + 2 * HOME);
  }

  /** How long all that takes somebody who knows the pages, without the content, in seconds. */
  double seconds() {
    return clicks * (THINK + POINT + 2 * BUTTON)
        + keys * KEY
        + handsMoved * HOME
        + pages * (PAGE + THINK);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d clicks, %d keys, %d pages, hands moved %d times: %.0f seconds",
        clicks,
        keys,
        pages,
        handsMoved,
        seconds());
  }
}
