package dk.mushjul.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.mushjul.year.WebUser;
import java.util.List;

/** Somebody signed in to Tasklist. */
final class Tasklist {

  private static final String APP = "/camunda/app/tasklist/default/";
  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String FORM = ".mj-form .fjs-form";
  private static final String COMPLETE = ".form-actions .btn-primary";

  private static final String NOTE_THE_MOUSE =
      "addEventListener('pointerdown', () => { window.usedTheMouse = true; }, true)";

  private final String base;
  private final Page page;
  private final Troubles troubles;
  private final Keyboard keyboard;

  private Tasklist(String base, Page page, Troubles troubles) {
    this.base = base;
    this.page = page;
    this.troubles = troubles;
    this.keyboard = new Keyboard(page);
  }

  /** Opens Tasklist in a browser of that person's own and signs in by its page. */
  static Tasklist signIn(Chromium chromium, String base, String user, String password) {
    var tasklist = opened(chromium.ofSomebody(), base);
    var page = tasklist.page;
    // the page puts the cursor there, and what is typed before would land there too
    page.locator("input[type=text]:focus").fill(user);
    page.locator("input[type=password]").fill(password);
    page.locator("button[type=submit]").click();
    return tasklist.entered();
  }

  /** Opens Tasklist in a browser of its own for somebody who has signed in before. */
  static Tasklist of(Chromium chromium, String base, WebUser user) {
    return in(chromium.ofSomebody(), base, user);
  }

  /** Opens Tasklist in that browser for somebody who has signed in before. */
  static Tasklist in(BrowserContext context, String base, WebUser user) {
    lend(context, base, user);
    return opened(context, base).entered();
  }

  /** Gives a browser the session of somebody who has signed in before. */
  static void lend(BrowserContext context, String base, WebUser user) {
    user.cookies().forEach((name, value) -> context.addCookies(List.of(cookie(name, value, base))));
  }

  private static Cookie cookie(String name, String value, String base) {
    return new Cookie(name, value).setUrl(base);
  }

  private static Tasklist opened(BrowserContext context, String base) {
    var troubles = new Troubles(context);
    context.addInitScript(NOTE_THE_MOUSE);
    var page = context.newPage();
    page.navigate(base + APP);
    return new Tasklist(base, page, troubles);
  }

  private Tasklist entered() {
    page.locator(".task-filters").waitFor();
    return this;
  }

  Page page() {
    return page;
  }

  BrowserContext browser() {
    return page.context();
  }

  /** What went wrong in this browser since the last time this was asked. */
  List<String> troubles() {
    return troubles.take();
  }

  /** Everything that can be read on the page. */
  String text() {
    return page.locator("body").innerText();
  }

  /** Opens a start form by its name in the list of what can be started. */
  FormPage startForm(String name, String formId) {
    keyboard.press("Control+Alt+p");
    keyboard.press(page.locator(".modal-dialog").getByText(name, exactly()));
    page.locator(".modal-dialog " + FORM).waitFor();
    return new FormPage(page, FormFile.of(formId), keyboard);
  }

  /** Sends the open start form and waits until Tasklist has closed it. */
  Response start() {
    var answer =
        page.waitForResponse(Tasklist::isSubmit, () -> keyboard.press(dialogButton("Start")));
    if (answer.ok()) {
      page.locator(".modal-dialog").waitFor(gone());
    }
    return answer;
  }

  /** Presses the button of a start form in which the page itself finds something to correct. */
  Locator startInVain() {
    keyboard.press(dialogButton("Start"));
    return refused();
  }

  /** Presses the button of a task in which the page itself finds something to correct. */
  Locator completeInVain() {
    keyboard.press(page.locator(COMPLETE));
    return refused();
  }

  /** Waits until what is typed in a start form leads to the sign-in, as the login has ended. */
  void isAskedToSignIn() {
    page.locator("input[type=password]").waitFor();
    page.locator(".modal-dialog").waitFor(gone());
  }

  /** The summary of what is to be corrected, in which the cursor stands. */
  private Locator refused() {
    var summary = page.locator(".mj-alert:focus");
    summary.waitFor();
    return summary;
  }

  /** Looks through the open form, and what stands around it, for barriers. */
  void lookForBarriers(String name) {
    Axe.check(page, name, List.of(".mj-form"));
  }

  /** Whether anything was pressed with a mouse on this page. */
  boolean usedTheMouse() {
    return (Boolean) page.evaluate("window.usedTheMouse === true");
  }

  private Locator dialogButton(String name) {
    return page.locator(".modal-footer").getByText(name, exactly());
  }

  /** Chooses a filter and a task in its list, taking the task first where it is a group's. */
  FormPage pick(String filter, String task, String formId) {
    finds(filter, task).click();
    return shown(formId);
  }

  /** Chooses a filter and waits until its list has that task. */
  Locator finds(String filter, String task) {
    page.locator(".task-filters").getByText(filter).click();
    var found = page.locator(".tasks-list").getByText(task).first();
    found.waitFor();
    return found;
  }

  /**
   * Leaves pictures of the form as it is: here, and as it is on a phone at that address.
   *
   * @return what stands above it on the phone
   */
  String photograph(String name, String phoneAddress) {
    new Camera(page).photograph(name);
    try (var phone = browser().newPage()) {
      phone.setViewportSize(Camera.PHONE_WIDTH, Camera.PHONE_HEIGHT);
      phone.navigate(base + phoneAddress);
      phone.locator(FORM).waitFor();
      phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Axe.check(phone, name + " on a phone in the dark");
      phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      new Camera(phone).photographPhone(name);
      return phone.locator("h1").innerText();
    }
  }

  /** Closes this person's browser. */
  void close() {
    browser().close();
  }

  /** Opens a task by its address, as the link in a mail does. */
  FormPage open(String taskId, String formId) {
    page.waitForResponse(
        response -> response.url().endsWith("/tasks/" + taskId + "/form-data"),
        () -> page.navigate(base + APP + "#/?task=" + taskId));
    return shown(formId);
  }

  /** Whom a task is about, as its card in the open list says. */
  String whom(String taskId) {
    return page.locator(".tasks-list li.task:has([href*='%s']) .mj-whom".formatted(taskId))
        .innerText();
  }

  private FormPage shown(String formId) {
    page.locator(FORM).waitFor();
    page.locator(".task-card .actors .assignee").waitFor(there());
    var claim = page.locator(".task-card button.claim");
    if (claim.count() > 0) {
      keyboard.press("Control+Alt+c");
      claim.waitFor(gone());
      page.locator(".mj-note").waitFor(hidden());
    }
    return new FormPage(page, FormFile.of(formId), keyboard);
  }

  /** Sends the open task; when it was accepted, waits until Tasklist shows it no longer. */
  Response complete() {
    var answer =
        page.waitForResponse(Tasklist::isSubmit, () -> keyboard.press(page.locator(COMPLETE)));
    if (answer.ok()) {
      page.locator(".task-card").waitFor(gone());
    }
    return answer;
  }

  /** What stands under a tab of the open task. */
  Locator tab(String name) {
    page.locator(".task-card .nav-tabs").getByText(name, exactly()).click();
    var shown = page.locator(".tab-content .mj-form");
    shown.waitFor();
    return shown;
  }

  /** The same person's Tasklist in another tab. */
  Tasklist besides() {
    var tab = page.context().newPage();
    tab.navigate(base + APP);
    return new Tasklist(base, tab, troubles).entered();
  }

  /** Signs in on the page to which Tasklist went when the login had ended; the form is back. */
  void signInAgain(String user, String password) {
    page.locator("input[type=text]:focus").fill(user);
    page.locator("input[type=password]").fill(password);
    page.locator("button[type=submit]").click();
    page.locator(FORM).waitFor();
  }

  private static boolean isSubmit(Response response) {
    return response.url().contains(ENGINE) && response.url().endsWith("/submit-form");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private static Locator.WaitForOptions there() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }
}
