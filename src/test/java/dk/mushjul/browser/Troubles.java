package dk.mushjul.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What went wrong in somebody's browser although nobody was told: errors, refused calls. */
final class Troubles {

  private static final int FIRST_REFUSAL = 400;

  /** It is gone, or the answer says that it is done already. */
  private static final Set<Integer> ENDED = Set.of(404, 409);

  private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";
  private static final String FAILED_CALL = "Failed to load resource";

  private final List<String> seen = new ArrayList<>();

  Troubles(BrowserContext context) {
    context.onWebError(error -> seen.add("page error: " + error.error()));
    context.onConsoleMessage(this::said);
    context.onResponse(this::answered);
    context.onRequestFailed(this::failed);
  }

  /** What was seen so far; asking forgets it. */
  List<String> take() {
    var taken = List.copyOf(seen);
    seen.clear();
    return taken;
  }

  private void said(ConsoleMessage message) {
    // A call that failed is told with its address below.
    if (message.type().equals("error") && !message.text().startsWith(FAILED_CALL)) {
      seen.add("console: " + message.text());
    }
  }

  private void answered(Response response) {
    // Tasklist asks so whether somebody is signed in.
    if (response.status() >= FIRST_REFUSAL
        && !response.url().endsWith(WHO_AM_I)
        && !isOfAnEndedTask(response)) {
      seen.add(response.status() + " " + response.request().method() + " " + response.url());
    }
  }

  /** Tasklist may ask once more for the task that somebody has just completed in it. */
  private static boolean isOfAnEndedTask(Response response) {
    return ENDED.contains(response.status())
        && response.request().method().equals("GET")
        && response.url().matches(".*/engine/default/task/[0-9a-f-]{36}");
  }

  private void failed(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      seen.add(request.failure() + " " + request.method() + " " + request.url());
    }
  }
}
