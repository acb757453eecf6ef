package dk.mushjul.bench;

/** What is measured: something that opens tasks for a workplace. */
interface Contender {

  String name();

  /** Sets it going; the job executor does the rest. */
  void begin(Workplace workplace);

  /**
   * Looks at what there is in the end.
   *
   * @throws IllegalStateException when anything is missing or too much: the run is then void
   */
  void check(Workplace workplace, Databases databases);
}
