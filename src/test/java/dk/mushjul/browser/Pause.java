package dk.mushjul.browser;

import com.microsoft.playwright.Page;

/** How long a form waits after the last key before it saves, by the browser's own clock. */
final class Pause {

  private static final String LISTEN =
      "() => addEventListener('keydown', (event) => { window.lastKey = event.timeStamp; }, true)";
  private static final String SENT =
      """
      () => performance.getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/draft')).at(-1).startTime - window.lastKey
      """;

  private Pause() {}

  /** Begins to note when keys are pressed. */
  static void watch(Page page) {
    page.evaluate(LISTEN);
  }

  /** Milliseconds from the last key to the last draft that was sent. */
  static double beforeTheDraftWasSent(Page page) {
    return ((Number) page.evaluate(SENT)).doubleValue();
  }
}
