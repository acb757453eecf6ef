package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Somebody looks at everything that is theirs, at whatever moment: no page may fail. */
final class OwnPages {

  private static final int OK = 200;
  private static final List<String> MINE =
      List.of(
          "/mus",
          "/mus/forloeb",
          "/mus/aftaler",
          "/mus/beskeder",
          "/mus/set",
          "/mus/api/me",
          "/mus/api/tasks");
  private static final List<String> OF_A_TALK =
      List.of("/mus/forloeb/%s", "/mus/tid/%s", "/mus/plan/%s", "/mus/plan/%s/versioner");

  private final Talks talks;
  private final Browser browser;
  private final Chance chance;

  OwnPages(Talks talks, Browser browser, Chance chance) {
    this.talks = talks;
    this.browser = browser;
    this.chance = chance;
  }

  /** What can happen; false before anybody has a talk. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(Kind.LOOKED_AROUND, () -> talks.any(talk -> true).filter(this::look).isPresent());
  }

  private boolean look(Conversation talk) {
    var parties = talk.parties();
    var person = chance.one(List.of(parties.employee(), parties.manager()));
    MINE.forEach(page -> isThere(person, page));
    browser.open(person, "/mus/medarbejdere");
    OF_A_TALK.forEach(page -> browser.open(person, page.formatted(parties.id())));
    return true;
  }

  private void isThere(String person, String page) {
    var status = browser.open(person, page).getStatus();
    if (status != OK) {
      throw new AssertionError(person + " gets " + status + " for " + page);
    }
  }
}
