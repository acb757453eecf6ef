package dk.mushjul.content;

/** The draft was changed elsewhere since the writer last read it. */
public final class StaleDraft extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Draft newer;

  StaleDraft(Draft newer) {
    super("The draft has version " + newer.version() + " by now");
    this.newer = newer;
  }

  /** The draft as it is now. */
  public Draft newer() {
    return newer;
  }
}
