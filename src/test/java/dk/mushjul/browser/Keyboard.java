package dk.mushjul.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a page as somebody without a mouse: by Tab, arrows, space and enter. */
final class Keyboard implements Pointing {

  private static final int FAR = 400;

  /** As many letters as a date has. */
  private static final int BY_KEYS = 10;

  /** Where the cursor stands, seen from an element: in it, or to be moved on or back to it. */
  private static final String WAY =
      """
      target => {
        const here = document.activeElement;
        if (target.contains(here)) return '';
        return here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING
          ? 'Shift+Tab' : 'Tab';
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Tabs until the cursor stands in that element. */
  @Override
  public void goTo(Locator target) {
    var element = target.elementHandle();
    for (var steps = 0; steps < FAR; steps++) {
      var way = (String) element.evaluate(WAY);
      if (way.isEmpty()) {
        return;
      }
      press(way);
    }
    throw new AssertionError("The keyboard does not lead to " + target);
  }

  @Override
  public void press(Locator button) {
    goTo(button);
    press("Enter");
  }

  @Override
  public void tick(Locator box) {
    goTo(box);
    press("Space");
  }

  /** Goes to a group of radio buttons and moves on to the one that is meant. */
  @Override
  public void choose(Locator buttons, int option) {
    goTo(buttons.first().locator("xpath=ancestor::*[@role='radiogroup'][1]"));
    for (var steps = 0; steps < FAR && !isHere(buttons.nth(option)); steps++) {
      press("ArrowDown");
    }
    if (!buttons.nth(option).isChecked()) {
      press("Space");
    }
  }

  /** The rest of many words is pasted: a form is drawn anew with each key. */
  @Override
  public void write(Page form, String text) {
    var keys = Math.min(text.length(), BY_KEYS);
    form.keyboard().type(text.substring(0, keys));
    if (keys < text.length()) {
      form.keyboard().insertText(text.substring(keys));
    }
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  private static boolean isHere(Locator element) {
    return (Boolean) element.evaluate("element => document.activeElement === element");
  }
}
