package dk.mushjul.statistics;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A published count: everybody in certain categories. */
public enum Measure {
  /** Everybody who takes part in the wheel. */
  ELIGIBLE(EnumSet.allOf(Category.class)),
  /** Whose conversation was called. */
  CALLED(EnumSet.complementOf(EnumSet.of(Category.UNCALLED))),
  /** Whose talk took place. */
  HELD(EnumSet.of(Category.AGREED, Category.HELD_ONLY)),
  /** Whose plan both have agreed on. */
  AGREED(EnumSet.of(Category.AGREED)),
  /** Whose conversation was moved to the next round. */
  POSTPONED(EnumSet.of(Category.POSTPONED)),
  /** Whose talk did not take place on its day and has not since. */
  NOT_HELD(EnumSet.of(Category.NOT_HELD));

  private final Set<Category> categories;

  Measure(Set<Category> categories) {
    this.categories = categories;
  }

  Set<Category> categories() {
    return categories;
  }

  /** The name of the cell: {@code eligible}, {@code notHeld} … */
  public String cell() {
    var word = name().toLowerCase(Locale.ROOT);
    return this == NOT_HELD ? "notHeld" : word;
  }
}
