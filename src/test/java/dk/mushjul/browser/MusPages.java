package dk.mushjul.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody on the pages under {@code /mus}. */
final class MusPages {

  private final String base;
  private final Page page;

  private MusPages(String base, Page page) {
    this.base = base;
    this.page = page;
  }

  /** Signs in at the front page with a browser of one's own. */
  static MusPages signIn(BrowserContext browser, String base, String user, String password) {
    var page = browser.newPage();
    page.navigate(base + "/mus/");
    page.locator("input[type=text]").click();
    page.keyboard().type(user);
    page.keyboard().press("Tab");
    page.keyboard().type(password);
    page.keyboard().press("Enter");
    page.locator(".who").waitFor();
    return new MusPages(base, page);
  }

  Page page() {
    return page;
  }

  /** Opens a task from the list of one's own. */
  FormPage open(String task, String formId) {
    if (!page.url().equals(base + "/mus/")) {
      page.navigate(base + "/mus/");
    }
    page.locator(".tasks a").filter(new Locator.FilterOptions().setHasText(task)).first().click();
    page.locator(".mj-form .fjs-form").waitFor();
    return new FormPage(page, FormFile.of(formId));
  }

  /** Sends the form and waits until the list is back and says that it was received. */
  void send() {
    page.locator("#mus-send").click();
    page.locator(".done").waitFor();
  }
}
