package dk.mushjul.wheel;

import dk.mushjul.content.Entry;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What stands above forms from a wheel: its strategy, its concept, and what came of the last one.
 */
@Component
public class WheelPanels {

  private final Wheels wheels;
  private final WheelWords words;
  private final UnitRoundWords rounds;
  private final Directory directory;

  WheelPanels(Wheels wheels, WheelWords words, UnitRoundWords rounds, Directory directory) {
    this.wheels = wheels;
    this.words = words;
    this.rounds = rounds;
    this.directory = directory;
  }

  /** The year's strategic goals and themes. */
  public Shared strategicGoals(String wheelId) {
    var entry = words.latest(wheelId, "describeStrategy");
    var items = new ArrayList<Item>();
    wheels
        .strategicGoals(wheelId)
        .forEach(goal -> items.add(new Item(goal.title(), blank(goal.meaning()))));
    add(items, "Fælles temaer", entry, "themes");
    return panel("strategicGoals", "Årets strategiske mål", entry, items);
  }

  /** What managers may promise on the spot, and what needs somebody else's yes. */
  public Shared frame(String wheelId) {
    var entry = words.latest(wheelId, "describeStrategy");
    var items = new ArrayList<Item>();
    add(items, "Dage pr. medarbejder", entry, "frameDays");
    add(items, "Kroner pr. medarbejder", entry, "frameMoney");
    add(items, "Kræver et ja fra andre", entry, "frameApproval");
    return panel("frame", "Rammen for, hvad du kan love", entry, items);
  }

  /** What the unit's manager wants to look at this year. */
  public Shared unitFocus(String unitRoundId) {
    var entry = rounds.latest(unitRoundId, "prepareUnit");
    var items = new ArrayList<Item>();
    add(items, null, entry, "unitFocus");
    return panel("unitFocus", "Enhedens fokus", entry, items);
  }

  /** What the unit agreed on in its group conversation. */
  public Shared groupPlan(String unitRoundId) {
    var entry = rounds.latest(unitRoundId, "holdGroupConversation");
    var items = rounds.groupGoals(unitRoundId, entry);
    return panel("groupPlan", "Gruppens plan", entry, items);
  }

  /** How the year's talks are meant to be held. */
  public Shared concept(Wheel wheel) {
    var entry = words.latest(wheel.id(), "chooseConcept");
    var items = new ArrayList<Item>();
    wheel
        .chosen()
        .ifPresent(
            concept -> {
              items.add(new Item("Tid til hver samtale", concept.durationMinutes() + " minutter"));
              items.add(new Item("GRUS", groupTalk(concept)));
              items.add(new Item("Spørgsmål", String.join("\n", wheels.questions(concept))));
            });
    add(items, "Besked fra HR", entry, "conceptNote");
    return panel("concept", "MUS-konceptet i " + wheel.id(), entry, items);
  }

  private static String groupTalk(Concept concept) {
    return switch (concept.groupTalk()) {
      case NONE -> "Nej";
      case BESIDE -> "Enhederne kan holde GRUS";
      case INSTEAD -> "Enhederne kan holde GRUS, også i stedet for de enkelte samtaler";
    };
  }

  /** What was decided when the wheel before was evaluated. */
  public Shared lastDecisions(String wheelId) {
    var entry = wheels.before(wheelId).flatMap(last -> words.latest(last.id(), "evaluateWheel"));
    var items =
        new ArrayList<>(
            WheelWords.rows(entry, "decisions").stream().map(WheelPanels::decision).toList());
    add(items, "Det bør vi ændre", entry, "adjustStrategy");
    return panel("lastDecisions", "Det besluttede I efter sidste MUS-år", entry, items);
  }

  /**
   * Why the committee did not agree to the concept that it was asked about.
   *
   * @param committee what it is called
   */
  public Shared refusal(String wheelId, String committee) {
    var entry = words.latest(wheelId, "agreeConcept");
    var items = new ArrayList<Item>();
    add(items, "Bemærkninger", entry, "decisionNote");
    return panel("refusal", committee + " sagde nej til forslaget", entry, items);
  }

  /** One decision of an evaluation with who and when. */
  public static Item decision(Map<String, Object> row) {
    var who = WheelWords.text(row, "decisionWho");
    var by = WheelWords.text(row, "decisionBy");
    var text =
        List.of(who == null ? "" : who, by == null ? "" : "senest " + DayWords.ofIso(by)).stream()
            .filter(part -> !part.isEmpty())
            .toList();
    return new Item(WheelWords.text(row, "decision"), String.join(", ", text));
  }

  /** Adds an answer to a panel, unless nothing was written. */
  public static void add(List<Item> items, String label, Optional<Entry> entry, String key) {
    entry
        .map(written -> WheelWords.text(written.values(), key))
        .ifPresent(text -> items.add(new Item(label, text)));
  }

  /** A panel with the name of who wrote it and the day. */
  public Shared panel(String key, String title, Optional<Entry> entry, List<Item> items) {
    var by =
        entry.map(written -> directory.employee(written.author()).map(Employee::name).orElse(null));
    return new Shared(
        key,
        title,
        by.orElse(null),
        entry.map(written -> DayWords.of(written.at())).orElse(null),
        items);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }
}
