package dk.mushjul.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

/** Takes pictures of whole forms and pages, light and dark, for people to look at. */
final class Camera {

  static final int PHONE_WIDTH = 390;
  static final int PHONE_HEIGHT = 844;
  static final int DESK_WIDTH = 1400;
  private static final int DESK_HEIGHT = 900;
  private static final int AROUND_THE_FORM = 420;

  private final Page page;

  Camera(Page page) {
    this.page = page;
  }

  /** Pictures of Tasklist, high enough for the whole form. */
  void photograph(String name) {
    var usual = page.viewportSize();
    var height = (Integer) page.evaluate("document.querySelector('.mj-form').scrollHeight");
    page.setViewportSize(usual.width, Math.max(usual.height, height + AROUND_THE_FORM));
    lightAndDark(name + "-" + DESK_WIDTH, false);
    resize(usual);
  }

  /** Pictures of a page on a phone, on which nothing may stick out and a thumb hits everything. */
  void photographPhone(String name) {
    lightAndDark(name + "-" + PHONE_WIDTH, true);
    Thumb.fits(page, name + " on a phone");
  }

  /** Pictures of a page of ours at a desk and on a phone. */
  void photographPage(String name) {
    var usual = page.viewportSize();
    page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
    lightAndDark(name + "-" + DESK_WIDTH, true);
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    photographPhone(name);
    resize(usual);
  }

  /** A picture for the guides: what somebody sees on a phone without scrolling. */
  void snapshot(String name) {
    var usual = page.viewportSize();
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    take(Album.GUIDE + name, false);
    resize(usual);
  }

  private void lightAndDark(String name, boolean whole) {
    take(name, whole);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    take(name + "-dark", whole);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void take(String name, boolean whole) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(whole)
            .setQuality(80)
            .setPath(Chromium.SCREENS.resolve(name + ".jpg")));
  }

  private void resize(ViewportSize usual) {
    page.setViewportSize(usual.width, usual.height);
  }
}
