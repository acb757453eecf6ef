package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Takes pictures of whole forms, for people to look at. */
final class Camera {

  static final int PHONE_WIDTH = 390;
  static final int PHONE_HEIGHT = 844;
  private static final int AROUND_THE_FORM = 420;

  private final Page page;

  Camera(Page page) {
    this.page = page;
  }

  /** A picture of Tasklist, high enough for the whole form. */
  void photograph(String name) {
    var usual = page.viewportSize();
    var height = (Integer) page.evaluate("document.querySelector('.mj-form').scrollHeight");
    page.setViewportSize(usual.width, Math.max(usual.height, height + AROUND_THE_FORM));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Chromium.SCREENS.resolve(name + "-1400.jpg")));
    page.setViewportSize(usual.width, usual.height);
  }

  /** A picture of a page on a phone, on which nothing may stick out to the right. */
  void photographPhone(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Chromium.SCREENS.resolve(name + "-390.jpg")));
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(name + " on a phone")
        .isEqualTo(PHONE_WIDTH);
  }
}
