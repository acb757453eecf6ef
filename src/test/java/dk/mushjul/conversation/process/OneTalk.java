package dk.mushjul.conversation.process;

import dk.mushjul.testing.Office;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** One of four talks of a unit, brought as far as a test needs it. */
final class OneTalk {

  static final String EMPLOYEE = "bent";
  static final String MANAGER = "thomas";
  static final String KEY = "2027/bent";

  private final Office office;

  OneTalk(Office office) {
    this.office = office;
  }

  void isCalled() {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "private",
            "firstDay", "2027-03-01",
            "lastDay", "2027-06-30",
            "units", List.of("vej-og-park")));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
    office.fire("event_windowOpens");
  }

  void isPlanned(String day) {
    office.handIn(
        MANAGER,
        task("planConversation"),
        Map.of(
            "conversationOn", day,
            "conversationFrom", "10:00",
            "minutes", 60,
            "writerRole", "manager",
            "followUpCaller", "manager"));
  }

  void hasItsDay() {
    isCalled();
    isPlanned("2027-04-12");
    office.fire("event_conversationDay");
  }

  /** The only open task of that stem in this talk. */
  Task task(String stem) {
    return office.tasks(stem).processInstanceBusinessKey(KEY).singleResult();
  }
}
