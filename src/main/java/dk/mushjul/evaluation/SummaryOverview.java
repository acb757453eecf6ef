package dk.mushjul.evaluation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.form.Item;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.wheel.WheelWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The units' summaries for whoever evaluates: lines stand under the reporting group that the unit
 * counts in, so that none speaks of fewer than five people; ticks are counted by units.
 */
@Component
public class SummaryOverview {

  private static final String WHOLE = "Hele arbejdspladsen";

  private final UnitSummaries summaries;
  private final MusTests tests;
  private final ContentStore content;
  private final Directory directory;

  SummaryOverview(
      UnitSummaries summaries, MusTests tests, ContentStore content, Directory directory) {
    this.summaries = summaries;
    this.tests = tests;
    this.content = content;
    this.directory = directory;
  }

  /** Everything that was summed up in a wheel, as the reader's reading. */
  public List<Item> of(String wheelId, String reader) {
    var all = summaries.ofWheel(wheelId);
    var items = new ArrayList<Item>();
    add(items, "Måder at lære på", SummaryWords.counted(all, UnitSummaries.UnitSummary::needs));
    add(items, "Temaer", SummaryWords.counted(all, UnitSummaries.UnitSummary::themes));
    add(items, "Virkede skemaet og processen?", SummaryWords.processWorked(all));
    lines(all, reader).forEach((group, lines) -> add(items, group, String.join("\n", lines)));
    return items;
  }

  private static void add(List<Item> items, String label, String text) {
    if (!text.isEmpty()) {
      items.add(new Item(label, text));
    }
  }

  private Map<String, List<String>> lines(
      Collection<UnitSummaries.UnitSummary> all, String reader) {
    var subjects = all.stream().map(summary -> Subject.unitRound(summary.unitRoundId())).toList();
    return content.latestOf(subjects, "summariseUnit", reader).stream()
        .collect(
            Collectors.groupingBy(
                entry -> name(tests.groupOf(entry.subject().id())),
                LinkedHashMap::new,
                Collectors.flatMapping(SummaryOverview::lines, Collectors.toList())));
  }

  private static Stream<String> lines(Entry entry) {
    return Stream.of("line1", "line2", "line3", "processNote")
        .map(key -> WheelWords.text(entry.values(), key))
        .filter(Objects::nonNull);
  }

  private String name(String group) {
    return group.equals(ReportingGroups.WHOLE)
        ? WHOLE
        : directory.unit(group).map(Unit::name).orElse(group);
  }
}
