package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import dk.mushjul.rehearsal.Desk;
import dk.mushjul.rehearsal.Script;
import dk.mushjul.year.HttpDesk;
import dk.mushjul.year.Markers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** People who do each form once by hand in Tasklist, and over HTTP ever after. */
final class EveryForm implements Script, AutoCloseable {

  /** Forms in which nothing is required and no word is written. */
  private static final Set<String> MANAGERS = Set.of("mads", "dorte");

  private static final Set<String> NOTHING_TO_CORRECT = Set.of("answerMusTest");

  private static final String KEY_OF_WORDS = "[A-Z]{3,}_[A-Z]{3,}";

  private final Chromium chromium;
  private final String base;
  private final HttpDesk desk;
  private final Script usual;
  private final Markers voice = new Markers();
  private final Map<String, Tasklist> tasklists = new HashMap<>();
  private final Map<String, List<String>> neverSeen = new LinkedHashMap<>();
  private final Map<String, Set<String>> looked = new TreeMap<>();
  private final AssertionError failed = new AssertionError("Not every form could be filled in");
  private final Set<String> left = new TreeSet<>(FormFile.ids());

  EveryForm(Chromium chromium, String base, HttpDesk desk, Script usual) {
    this.chromium = chromium;
    this.base = base;
    this.desk = desk;
    this.usual = usual;
    left.remove("answerMusTest");
    left.addAll(List.of("answerMusTest by an employee", "answerMusTest by a manager"));
  }

  /** Fails with everything that could not be done by hand. */
  void check() {
    if (failed.getSuppressed().length > 0) {
      throw failed;
    }
  }

  /** The forms that nobody has filled in yet. */
  Set<String> left() {
    return left;
  }

  /** The fields that were in a form's file but never on its page, by form. */
  Map<String, List<String>> neverSeen() {
    return neverSeen;
  }

  /** The fields that stood on the page when it was looked through for barriers, by form. */
  Map<String, Set<String>> looked() {
    return looked;
  }

  @Override
  public Optional<Map<String, Object>> act(String person, Desk.WaitingTask task, LocalDate today) {
    var answers = usual.act(person, task, today);
    // Of a talk that did not take place too little of its form is there to be looked at.
    if (answers.filter(EveryForm::showsItsForm).isEmpty()
        || !left.remove(name(person, task.stem()))) {
      return answers;
    }
    return byHand(person, task, answers.get()) ? Optional.empty() : answers;
  }

  private static boolean showsItsForm(Map<String, Object> answers) {
    return !"notHeld".equals(answers.get("outcome"));
  }

  /** Whether it could be done; what went wrong is kept and the year goes on over HTTP. */
  private boolean byHand(String person, Desk.WaitingTask task, Map<String, Object> wanted) {
    var name = name(person, task.stem());
    try {
      var at = tasklist(person);
      var form = at.open(task.id(), task.stem());
      if (!NOTHING_TO_CORRECT.contains(task.stem())) {
        var mend = form.spoil();
        at.completeInVain();
        at.lookForBarriers(name + " with errors");
        mend.run();
      }
      var hand = fill(at, form, name, desk.open(person, task).orElseThrow(), wanted);
      form.leave();
      assertThat(at.text()).as("words, no keys of words").doesNotContainPattern(KEY_OF_WORDS);
      at.photograph(name, "/mus/tasks/" + task.id());
      check(task.stem(), at, at.complete(), hand);
      return true;
    } catch (AssertionError | PlaywrightException e) {
      chromium.photograph("failed-" + name);
      failed.addSuppressed(e);
      return desk.tasksOf(person).stream().noneMatch(open -> open.id().equals(task.id()));
    }
  }

  /** Starts a process by hand. */
  void start(String person, String process, String title, String stem, Map<String, Object> wanted) {
    left.remove(stem);
    var at = tasklist(person);
    var form = at.startForm(title, stem);
    var mend = form.spoil();
    at.startInVain();
    at.lookForBarriers(stem + " with errors");
    mend.run();
    var hand = fill(at, form, stem, desk.openStart(person, process), wanted);
    assertThat(at.photograph(stem, "/mus/start/" + process)).isEqualTo(title);
    check(stem, at, at.start(), hand);
  }

  private Hand fill(
      Tasklist at, FormPage form, String name, Desk.Sheet sheet, Map<String, Object> wanted) {
    var stem = name.split(" ")[0];
    var days = new Days(desk.today());
    var hand = new Hand(form, stem, sheet, days, wanted, () -> at.lookForBarriers(name));
    hand.fill(voice);
    looked.computeIfAbsent(stem, any -> new TreeSet<>()).addAll(hand.looked());
    neverSeen.merge(
        stem, hand.neverSeen(), (one, other) -> one.stream().filter(other::contains).toList());
    return hand;
  }

  private void check(String stem, Tasklist at, Response answer, Hand hand) {
    assertThat(answer.ok()).as(stem + ": " + answer.status() + " " + answer.text()).isTrue();
    Sent.in(answer).holds(stem, hand.written());
    assertThat(at.troubles()).as(stem).isEmpty();
    assertThat(at.usedTheMouse()).as(stem).isFalse();
  }

  private static String name(String person, String stem) {
    if (!stem.equals("answerMusTest")) {
      return stem;
    }
    return stem + (MANAGERS.contains(person) ? " by a manager" : " by an employee");
  }

  private Tasklist tasklist(String who) {
    return tasklists.computeIfAbsent(who, id -> Tasklist.of(chromium, base, desk.user(id)));
  }

  @Override
  public void close() {
    tasklists.values().forEach(Tasklist::close);
  }
}
