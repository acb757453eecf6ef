package dk.mushjul.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The way in which somebody gets about a page. */
interface Pointing {

  /** Puts the cursor in a field. */
  void goTo(Locator field);

  /** Presses a button or follows a link. */
  void press(Locator button);

  /** Ticks a box, or takes the tick away. */
  void tick(Locator box);

  /** Chooses one of several radio buttons by its number, from 0. */
  void choose(Locator buttons, int option);

  /** Writes where the cursor stands, letter by letter. */
  default void write(Page page, String text) {
    page.keyboard().type(text);
  }
}
