package dk.mushjul.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one Chromium of a build: opened for the first test that asks; closed after the last, when it
 * leaves an {@link Album} of what was photographed.
 */
final class Chromium implements ExtensionContext.Store.CloseableResource {

  /** Where pictures of pages go. */
  static final Path SCREENS = Path.of("target", "screens");

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final double PATIENCE = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    var program = program().orElseThrow(() -> new IllegalStateException(missing()));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
  }

  /** A browser of somebody's own, with a Danish keyboard and a Danish clock on the wall. */
  BrowserContext ofSomebody() {
    return with(atADesk("da-DK"));
  }

  /** A browser of somebody's own whose language is another one. */
  BrowserContext ofSomebody(String language) {
    return with(atADesk(language));
  }

  /** A browser of somebody's own that runs no scripts. */
  BrowserContext withoutScripts() {
    return with(atADesk("da-DK").setJavaScriptEnabled(false));
  }

  /** A phone of somebody's own: small, and used with the thumb. */
  BrowserContext phone(String language) {
    return with(
        atADesk(language)
            .setViewportSize(Camera.PHONE_WIDTH, Camera.PHONE_HEIGHT)
            .setHasTouch(true)
            .setIsMobile(true));
  }

  private static Browser.NewContextOptions atADesk(String language) {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setTimezoneId("Europe/Copenhagen")
        .setViewportSize(1400, 900);
  }

  private BrowserContext with(Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  /** Leaves a picture of every open page. */
  void photograph(String name) {
    var pages = browser.contexts().stream().flatMap(context -> context.pages().stream()).toList();
    for (var page : pages) {
      var file = "%s-%d.png".formatted(name, pages.indexOf(page));
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(file)));
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    new Album(SCREENS).write();
  }

  private static Optional<Path> program() {
    var named = System.getenv("MUSHJUL_CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String missing() {
    return "The tests need Chromium: apt-get install chromium, or name another in MUSHJUL_CHROMIUM.";
  }
}
