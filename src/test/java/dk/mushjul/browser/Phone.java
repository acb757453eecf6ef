package dk.mushjul.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody with the pages under {@code /mus} on a phone. */
final class Phone {

  private static final String FORM = ".mj-form .fjs-form";

  private final String base;
  private final Page page;
  private final Troubles troubles;
  private final AtomicLong bytes = new AtomicLong();

  private Phone(String base, Page page, Troubles troubles) {
    this.base = base;
    this.page = page;
    this.troubles = troubles;
  }

  /** A new phone, on which nothing was kept, of somebody who has signed in before. */
  static Phone of(BrowserContext context, String base, WebUser user) {
    Tasklist.lend(context, base, user);
    var phone = new Phone(base, context.newPage(), new Troubles(context));
    phone.countBytes();
    return phone;
  }

  /** Counts what comes over the network, headers and compression as they are, but no fonts. */
  private void countBytes() {
    var network = page.context().newCDPSession(page);
    var fonts = new java.util.HashSet<String>();
    network.on("Network.responseReceived", event -> noteFont(event, fonts));
    network.on(
        "Network.loadingFinished",
        event -> {
          if (!fonts.contains(event.get("requestId").getAsString())) {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
          }
        });
    network.send("Network.enable");
  }

  private static void noteFont(JsonObject event, java.util.Set<String> fonts) {
    if (event.get("type").getAsString().equals("Font")) {
      fonts.add(event.get("requestId").getAsString());
    }
  }

  /** The bytes that came over the network so far. */
  long bytes() {
    return bytes.get();
  }

  /** Opens a task by its address, as the link in a mail does. */
  FormPage open(String taskId, String formId) {
    page.navigate(base + "/mus/tasks/" + taskId);
    page.locator(FORM).waitFor();
    return new FormPage(page, FormFile.of(formId));
  }

  /** Opens the form that starts a process. */
  FormPage openStart(String process, String formId) {
    page.navigate(base + "/mus/start/" + process);
    page.locator(FORM).waitFor();
    return new FormPage(page, FormFile.of(formId));
  }

  /** Presses the button, by touch, and waits for what the server says. */
  Response send() {
    return page.waitForResponse(Phone::isAnswer, () -> page.locator("#mus-send").tap());
  }

  /** A token from before the last sign-in is refused once and then renewed by the page. */
  private static boolean isAnswer(Response answer) {
    return answer.url().endsWith("/submit-form") && answer.status() != 403;
  }

  /** What went wrong since the last time this was asked; a lost connection does, when meant. */
  List<String> troubles() {
    return troubles.take();
  }

  Page page() {
    return page;
  }

  void close() {
    page.context().close();
  }
}
