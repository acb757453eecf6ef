package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Looks through a page for what keeps people with a disability from using it, by WCAG 2.2 AA. */
final class Axe {

  private static final String SOURCE = source();
  private static final String RUN =
      """
      async within => {
        const { violations } = await axe.run(within ?? document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          resultTypes: ['violations'],
          preload: false,
        });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) =>
            `${html.slice(0, 300)} ${failureSummary.replaceAll('\\n', ' ')}`).join(' | ')}`);
      }
      """;

  private Axe() {}

  /** Nothing serious or critical anywhere on the page. */
  static void check(Page page, String what) {
    check(page, what, null);
  }

  /** Nothing serious or critical within some parts of the page. */
  static void check(Page page, String what, List<String> within) {
    if (!(Boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SOURCE);
    }
    var parts = within == null ? null : Map.of("include", within.stream().map(List::of).toList());
    assertThat((List<?>) page.evaluate(RUN, parts)).as(what).isEmpty();
  }

  private static String source() {
    try {
      var file = Path.of("webapps", "tasklist", "node_modules", "axe-core", "axe.min.js");
      return "() => {" + Files.readString(file) + "}";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
