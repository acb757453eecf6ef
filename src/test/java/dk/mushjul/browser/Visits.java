package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.mushjul.browser.PagesOfAYear.Visit;
import dk.mushjul.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** People who open pages; what is wrong with one does not hide what is wrong with the next. */
final class Visits implements AutoCloseable {

  private static final Set<String> IN_GUIDES = Set.of("course", "plan", "team");

  private final Chromium chromium;
  private final String base;
  private final List<BrowserContext> browsers = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> opened = new TreeSet<>();

  Visits(Chromium chromium, String base) {
    this.chromium = chromium;
    this.base = base;
  }

  /** What was wrong, page by page. */
  List<String> wrong() {
    return wrong;
  }

  /** The addresses of the pages that were opened. */
  Set<String> opened() {
    return opened;
  }

  /** Looks at each page light and dark, at a desk and on a phone, and for barriers. */
  void look(Visit visit) {
    var browser = open(chromium.ofSomebody());
    var troubles = new Troubles(browser);
    each(
        visit,
        browser,
        (page, name) -> {
          assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
          photograph(page, name);
          Axe.check(page, name);
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
          Axe.check(page, name + " in the dark");
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
          assertThat(troubles.take()).as(name).isEmpty();
        });
  }

  private static void photograph(Page page, String name) {
    var camera = new Camera(page);
    camera.photographPage(name);
    if (IN_GUIDES.contains(name)) {
      camera.snapshot(name);
    }
  }

  /** Reads each page in English: its language says so, and none of these words is left on it. */
  void readInEnglish(Visit visit, Set<String> danish) {
    each(
        visit,
        open(chromium.ofSomebody("en-GB")),
        (page, name) -> {
          assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo("en");
          assertThat(page.locator("body").innerText().lines().filter(danish::contains))
              .as(name + " in English")
              .isEmpty();
          Axe.check(page, name + " in English");
        });
  }

  private void each(Visit visit, BrowserContext browser, BiConsumer<Page, String> look) {
    var page =
        visit.who() == null
            ? browser.newPage()
            : MusPages.signIn(browser, base, visit.who(), TestPeople.PASSWORD).page();
    visit
        .pages()
        .forEach(
            (name, path) -> {
              try {
                open(page, name, path);
                look.accept(page, name);
              } catch (AssertionError e) {
                wrong.add(e.getMessage());
              }
            });
  }

  private void open(Page page, String name, String path) {
    var answer = page.navigate(base + path);
    assertThat(answer.status()).as(name + " at " + path).isEqualTo(200);
    opened.add(path.replaceAll("\\?.*", ""));
    if (page.locator("#mus-form").count() > 0) {
      page.locator(".mj-form .fjs-form").waitFor();
    }
  }

  /** A browser that is closed with all others. */
  BrowserContext open(BrowserContext browser) {
    browsers.add(browser);
    return browser;
  }

  @Override
  public void close() {
    browsers.forEach(BrowserContext::close);
  }
}
