package dk.mushjul.engine;

/** Tells which sector a wheel runs in; the decision tables ask by it. */
public interface Sectors {

  /** The sector of the wheel, or of the newest wheel when the id is null. */
  String of(String wheelId);
}
