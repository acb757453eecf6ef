package dk.mushjul.statistics;

/** Where each eligible person's conversation stands; everybody is in exactly one. */
enum Category {
  /** Held, and both have said yes to the plan. */
  AGREED,
  /** Held, without an agreed plan so far. */
  HELD_ONLY,
  /** Moved to the next round. */
  POSTPONED,
  /** Did not take place on its day, or its employee left before it did. */
  NOT_HELD,
  /** Called, and still to come. */
  UNDER_WAY,
  /** Not called yet. */
  UNCALLED
}
