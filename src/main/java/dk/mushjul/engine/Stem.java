package dk.mushjul.engine;

/**
 * The part of an element id that names the code: {@code userTask_planConversation} has the stem
 * {@code planConversation}.
 */
public final class Stem {

  private Stem() {}

  /** The stem of an element id: what stands between the first underscore and the next. */
  public static String of(String elementId) {
    var parts = elementId.split("_", 3);
    return parts.length > 1 ? parts[1] : elementId;
  }
}
