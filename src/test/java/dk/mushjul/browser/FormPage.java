package dk.mushjul.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A form on the page, used by keys and mouse; fields are named by their keys. */
final class FormPage {

  private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Page page;
  private final FormFile file;

  FormPage(Page page, FormFile file) {
    this.page = page;
    this.file = file;
  }

  FormFile file() {
    return file;
  }

  /** Everything that can be read in the form and above it. */
  String text() {
    return page.locator(".mj-form").innerText();
  }

  /** Writes in a field, over what stands there. */
  FormPage write(String key, Integer row, String text) {
    var box = part(key, row, "");
    box.click();
    if (!box.inputValue().isEmpty()) {
      box.press("ControlOrMeta+a");
      box.press("Delete");
    }
    box.pressSequentially(text);
    return this;
  }

  FormPage write(String key, String text) {
    return write(key, null, text);
  }

  /** Writes a date as people here do. */
  FormPage date(String key, Integer row, LocalDate day) {
    return moment(part(key, row, "-date"), DANISH.format(day));
  }

  /** Writes a time of day. */
  FormPage time(String key, Integer row, String time) {
    return moment(part(key, row, "-time"), time);
  }

  private FormPage moment(Locator box, String text) {
    box.click();
    box.press("ControlOrMeta+a");
    box.pressSequentially(text);
    box.press("Tab");
    return this;
  }

  /** Chooses in a drop-down list by typing the choice's words. */
  FormPage select(String key, Integer row, String label) {
    var box = part(key, row, "");
    box.focus();
    box.pressSequentially(label);
    return this;
  }

  /** Chooses one of several buttons or boxes by its number, from 0. */
  FormPage tick(String key, Integer row, int option) {
    var choice = part(key, row, "-" + option);
    choice.click();
    return this;
  }

  /** Chooses one of several buttons or boxes by its words. */
  FormPage tick(String key, Integer row, String label) {
    return tick(key, row, choices(key, row).indexOf(label));
  }

  FormPage tick(String key, String label) {
    return tick(key, null, label);
  }

  /** Ticks a single box, or takes the tick away. */
  FormPage toggle(String key, Integer row) {
    part(key, row, "").click();
    return this;
  }

  /** Adds a row at the end of a list and waits until the cursor stands in it. */
  FormPage addRow(String list) {
    var rows = rows(list);
    under(list, ".fjs-repeat-render-add").click();
    page.waitForCondition(() -> rows(list) == rows + 1);
    page.waitForFunction(
        "row => document.activeElement.closest('.fjs-repeat-row-container') !== null"
            + " && new RegExp('_' + row + '(-|$)').test(document.activeElement.id)",
        rows);
    return this;
  }

  /** Takes a row away, by its number from 0. */
  FormPage removeRow(String list, int row) {
    var rows = rows(list);
    under(list, ".fjs-repeat-row-remove").nth(row).click();
    page.waitForCondition(() -> rows(list) == rows - 1);
    return this;
  }

  int rows(String list) {
    return under(list, "> .fjs-children > div").count();
  }

  /** The words of a field's choices, in their order. */
  List<String> choices(String key, Integer row) {
    var field = file.field(key);
    return page.locator(".fjs-inline-label label[for*='%s-']".formatted(field.domId(row)))
        .allInnerTexts();
  }

  /** Whether a field can be seen now. */
  boolean shows(String key, Integer row) {
    return file.has(key) && any(key, row).count() > 0;
  }

  /** Whether a list can be seen now. */
  boolean showsList(String list) {
    return page.locator("[id$='-%s']".formatted(file.list(list).id())).count() > 0;
  }

  /** What is to be corrected, as it stands above the form. */
  String summary() {
    return page.locator(".mj-alert").innerText();
  }

  /** Goes from the summary to the first field that is to be corrected. */
  void goToFirstError() {
    page.locator(".mj-alert li a").first().click();
  }

  /** What is to be corrected in a field, as it stands below it. */
  String errorAt(String key) {
    return part(key, null, "-error-message").innerText();
  }

  /** Whether the cursor stands in a field. */
  boolean isFocused(String key) {
    return (Boolean) part(key, null, "").evaluate("field => document.activeElement === field");
  }

  /** Leaves the form with the cursor and waits until the draft is with the server. */
  void leave() {
    page.evaluate("document.activeElement.blur()");
    page.locator(".mj-status[data-kind=saved]").waitFor();
  }

  /** Waits until what was clicked has been drawn. */
  void settle() {
    page.evaluate(
        """
        () => new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)));
        })
        """);
  }

  Locator part(String key, Integer row, String part) {
    return page.locator("[id$='" + file.field(key).domId(row) + part + "']");
  }

  private Locator any(String key, Integer row) {
    var id = file.field(key).domId(row);
    return page.locator(
        "[id$='%1$s'], [id$='%1$s-date'], [id$='%1$s-time'], [id$='%1$s-0']".formatted(id));
  }

  private Locator under(String list, String what) {
    return page.locator("*:has(> [id$='-%s']) %s".formatted(file.list(list).id(), what));
  }
}
