package dk.mushjul.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of categories that some measures tell apart. */
final class Parts {

  private final Collection<Set<Category>> parts;

  Parts(List<Measure> measures) {
    this.parts =
        EnumSet.allOf(Category.class).stream()
            .collect(
                Collectors.groupingBy(
                    category -> memberships(category, measures),
                    Collectors.toCollection(() -> EnumSet.noneOf(Category.class))))
            .values()
            .stream()
            .map(part -> (Set<Category>) part)
            .toList();
  }

  private static List<Boolean> memberships(Category category, List<Measure> measures) {
    var memberships = new ArrayList<Boolean>();
    measures.forEach(measure -> memberships.add(measure.categories().contains(category)));
    return memberships;
  }

  /** Whether every part of these people is empty or has at least so many. */
  boolean areSafe(Counts people, int minimum) {
    return parts.stream().mapToInt(people::of).allMatch(number -> number == 0 || number >= minimum);
  }
}
