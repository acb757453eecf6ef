package dk.mushjul.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form on the page, written in by keys; fields are named by their keys. */
final class FormPage {

  private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final int TOO_MUCH = 4001;

  private final Page page;
  private final FormFile file;
  private final Pointing hand;

  /** A form for somebody with a mouse. */
  FormPage(Page page, FormFile file) {
    this(page, file, new Mouse());
  }

  FormPage(Page page, FormFile file, Pointing hand) {
    this.page = page;
    this.file = file;
    this.hand = hand;
  }

  FormFile file() {
    return file;
  }

  /** Everything that can be read in the form and above it. */
  String text() {
    return page.locator(".mj-form").innerText();
  }

  /** The last text of the form, after which only its button comes. */
  String lastWords() {
    return page.locator(".mj-host").innerText().strip().lines().reduce("", (line, next) -> next);
  }

  /** Writes in a field, over what stands there. */
  FormPage write(String key, Integer row, String text) {
    over(part(key, row, ""), text);
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

  /** Writes in the box of a date ({@code -date}) or a time ({@code -time}) as it stands there. */
  FormPage moment(String key, String part, String text) {
    return moment(part(key, null, part), text);
  }

  private FormPage moment(Locator box, String text) {
    over(box, text);
    page.keyboard().press("Tab");
    return this;
  }

  /** Writes over what stands in a box. */
  private void over(Locator box, String text) {
    hand.goTo(box);
    if (!box.inputValue().isEmpty()) {
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().press("Delete");
    }
    hand.write(page, text);
  }

  /** Chooses in a drop-down list by typing the choice's words. */
  FormPage select(String key, Integer row, String label) {
    hand.goTo(part(key, row, ""));
    page.keyboard().type(label);
    return this;
  }

  /** Chooses one of several buttons or boxes by its number, from 0. */
  FormPage tick(String key, Integer row, int option) {
    if (file.field(key).type().equals("radio")) {
      hand.choose(page.locator("input[name$='%s']".formatted(file.field(key).domId(row))), option);
    } else {
      hand.tick(part(key, row, "-" + option));
    }
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
    hand.tick(part(key, row, ""));
    return this;
  }

  /** Adds a row at the end of a list and waits until the cursor stands in it. */
  FormPage addRow(String list) {
    var rows = rows(list);
    hand.press(under(list, ".fjs-repeat-render-add"));
    page.waitForCondition(() -> rows(list) == rows + 1);
    page.waitForFunction(
        "row => document.activeElement.closest('.fjs-repeat-row-container') !== null"
            + " && new RegExp('_' + row + '(-|$)').test(document.activeElement.id)",
        rows);
    return this;
  }

  /** Takes a row away, by its number from 0, and waits until the cursor is at what adds one. */
  FormPage removeRow(String list, int row) {
    var rows = rows(list);
    hand.press(under(list, ".fjs-repeat-row-remove").nth(row));
    page.waitForCondition(() -> rows(list) == rows - 1);
    page.waitForCondition(
        () -> (Boolean) page.evaluate("document.activeElement.matches('.fjs-repeat-render-add')"));
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

  /** The fields that are on the page now, in at least one row where they stand in a list. */
  Set<String> shown() {
    var ids =
        (List<?>) page.evaluate("[...document.querySelectorAll('.mj-form [id]')].map(e => e.id)");
    var all = String.join(" ", ids.stream().map(String::valueOf).toList()) + " ";
    return file.fields().stream()
        .filter(
            field -> Pattern.compile(field.domId(null) + "(_\\d+)?(-\\w+)? ").matcher(all).find())
        .map(FormField::key)
        .collect(Collectors.toSet());
  }

  /**
   * Writes too much in the first box for words, if there is one.
   *
   * @return how to put right what was spoilt
   */
  Runnable spoil() {
    var boxes =
        page.locator(".mj-form :is(textarea, input[type=text]:not([readonly], .flatpickr-input))");
    if (boxes.count() == 0) {
      return () -> {};
    }
    var box = boxes.first();
    var before = box.inputValue();
    hand.goTo(box);
    page.keyboard().insertText("x".repeat(TOO_MUCH));
    return () -> over(box, before);
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
    hand.press(page.locator(".mj-alert li a").first());
  }

  /** What is to be corrected in a field, or in a list as a whole, as it stands below it. */
  String errorAt(String key) {
    return file.has(key)
        ? part(key, null, "-error-message").innerText()
        : page.locator("[id$='-%s-error-message']".formatted(file.list(key).id())).innerText();
  }

  /** What stands in a field for words. */
  String value(String key) {
    return part(key, null, "").inputValue();
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
