package dk.mushjul.request.web;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.request.Request;
import dk.mushjul.request.Requests;
import dk.mushjul.security.SignedIn;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An employee's own request and what was answered. */
@Controller
class RequestPage {

  private final Requests requests;
  private final ContentStore content;
  private final Directory directory;
  private final SignedIn signedIn;

  RequestPage(Requests requests, ContentStore content, Directory directory, SignedIn signedIn) {
    this.requests = requests;
    this.content = content;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/requests/{employee}/{number}")
  String show(@PathVariable String employee, @PathVariable int number, Model model) {
    var me = signedIn.userId().orElseThrow();
    var request =
        requests
            .find(employee + "/" + number)
            .filter(found -> found.employeeId().equals(me))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", "request");
    model.addAttribute("about", DayWords.of(request.askedOn()));
    model.addAttribute("panels", panels(request));
    return "mus/panels";
  }

  private List<Shared> panels(Request request) {
    var subject = Subject.request(request.id());
    var panels = new ArrayList<Shared>();
    content
        .latest(subject, "requestConversation", request.employeeId())
        .ifPresent(
            entry -> add(panels, panel(entry, "Det skrev du", text(entry, null, "requestText"))));
    content
        .latest(subject, "answerRequest", request.employeeId())
        .ifPresent(
            entry ->
                add(panels, panel(entry, "Svaret", text(entry, answer(request), "answerText"))));
    return panels;
  }

  private static void add(List<Shared> panels, Shared panel) {
    if (!panel.items().isEmpty()) {
      panels.add(panel);
    }
  }

  private static String answer(Request request) {
    return switch (request.state()) {
      case OPEN, LAPSED -> null;
      case GRANTED -> "Ja, det sørger vi for";
      case DECLINED -> "Nej, ikke nu";
    };
  }

  private static List<Item> text(Entry entry, String label, String key) {
    var text = entry.values().get(key);
    var words = text == null ? "" : text.toString();
    return label == null && words.isBlank() ? List.of() : List.of(new Item(label, words));
  }

  private Shared panel(Entry entry, String title, List<Item> items) {
    var by = directory.employee(entry.author()).map(Employee::name).orElse(entry.author());
    return new Shared("request", title, by, DayWords.of(entry.at()), items);
  }
}
