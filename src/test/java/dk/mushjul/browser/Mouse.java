package dk.mushjul.browser;

import com.microsoft.playwright.Locator;

/** Gets about a page by pointing at things. */
final class Mouse implements Pointing {

  @Override
  public void goTo(Locator field) {
    // a click would open the list of a drop-down field over the page
    if ((Boolean) field.evaluate("field => field.matches('select')")) {
      field.focus();
    } else {
      field.click();
    }
  }

  @Override
  public void press(Locator button) {
    button.click();
  }

  @Override
  public void tick(Locator box) {
    box.click();
  }

  @Override
  public void choose(Locator buttons, int option) {
    buttons.nth(option).click();
  }
}
