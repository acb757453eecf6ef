package dk.mushjul.statistics;

import java.util.Arrays;
import java.util.Set;

/** How many people are in each category. */
final class Counts {

  private final int[] people = new int[Category.values().length];

  static Counts none() {
    return new Counts();
  }

  int of(Set<Category> categories) {
    return categories.stream().mapToInt(category -> people[category.ordinal()]).sum();
  }

  Counts add(Category category, int more) {
    people[category.ordinal()] += more;
    return this;
  }

  Counts add(Counts more) {
    Arrays.setAll(people, i -> people[i] + more.people[i]);
    return this;
  }

  Counts minus(Counts less) {
    var rest = new Counts();
    Arrays.setAll(rest.people, i -> people[i] - less.people[i]);
    return rest;
  }
}
