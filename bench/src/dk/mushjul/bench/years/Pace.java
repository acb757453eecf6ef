package dk.mushjul.bench.years;

/** How long the parts of a wheel are at most, in days. */
enum Pace {
  /** As in most workplaces. */
  USUAL(20, 60, 120, 70, 75),
  /** No longer than it takes for something to happen in each. */
  BRISK(2, 16, 34, 16, 22);

  final int beforeOpening;
  final int briefing;
  final int talks;
  final int closing;
  final int after;

  Pace(int beforeOpening, int briefing, int talks, int closing, int after) {
    this.beforeOpening = beforeOpening;
    this.briefing = briefing;
    this.talks = talks;
    this.closing = closing;
    this.after = after;
  }
}
